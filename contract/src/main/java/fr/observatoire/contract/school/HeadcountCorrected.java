package fr.observatoire.contract.school;

import fr.observatoire.contract.event.StoredEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Another number of pupils than was declared for the year. */
@StoredEvent(name = "headcount-corrected", revision = "1")
public record HeadcountCorrected(
        String uai,
        String academie,
        String schoolYear,
        int pupils,
        @Nullable Integer classes,
        int previousPupils,
        @Nullable Integer previousClasses,
        List<String> anomalies)
        implements SchoolEvent {}
