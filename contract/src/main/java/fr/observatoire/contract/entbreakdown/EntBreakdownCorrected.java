package fr.observatoire.contract.entbreakdown;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * A different declaration of a breakdown already declared.
 *
 * @param previous what was believed until now
 */
@StoredEvent(name = "ent-breakdown-corrected", revision = "1")
public record EntBreakdownCorrected(
        String uai,
        String academie,
        LocalDate week,
        Breakdown breakdown,
        List<ModalityCounts> counts,
        List<ModalityCounts> previous,
        List<String> anomalies)
        implements EntBreakdownEvent {}
