package fr.observatoire.contract.entusage;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * A different declaration of a week already declared.
 *
 * @param previous what was believed until now
 */
@StoredEvent(name = "ent-usage-corrected", revision = "1")
public record EntUsageCorrected(
        String uai,
        String academie,
        LocalDate week,
        EntCounts counts,
        EntCounts previous,
        List<String> anomalies)
        implements EntUsageEvent {}
