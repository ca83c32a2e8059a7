package fr.observatoire.contract.entusage;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * First declaration of a school's week.
 *
 * @param academie code the register gave on that Monday
 * @param anomalies codes of what was odd, none when empty
 */
@StoredEvent(name = "ent-usage-declared", revision = "1")
public record EntUsageDeclared(
        String uai, String academie, LocalDate week, EntCounts counts, List<String> anomalies)
        implements EntUsageEvent {}
