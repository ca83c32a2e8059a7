package fr.observatoire.contract.school;

import fr.observatoire.contract.event.StoredEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The pupils of a school in a school year.
 *
 * @param schoolYear "2025-2026"
 * @param classes classes, écoles only
 */
@StoredEvent(name = "headcount-declared", revision = "1")
public record HeadcountDeclared(
        String uai,
        String academie,
        String schoolYear,
        int pupils,
        @Nullable Integer classes,
        List<String> anomalies)
        implements SchoolEvent {}
