package fr.observatoire.contract.entbreakdown;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * First declaration of a breakdown of a school's week.
 *
 * @param academie code the register gave on that Monday
 * @param anomalies codes of what was odd, none when empty
 */
@StoredEvent(name = "ent-breakdown-declared", revision = "1")
public record EntBreakdownDeclared(
        String uai,
        String academie,
        LocalDate week,
        Breakdown breakdown,
        List<ModalityCounts> counts,
        List<String> anomalies)
        implements EntBreakdownEvent {}
