package fr.observatoire.query.web.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;

/**
 * How many declarations were flagged as they came, by what was odd about them.
 *
 * @param code of the reason, as receipts give it
 * @param libelle the same in words
 * @param nombre declarations that are believed
 */
public record Arrival(JudgedSource source, String code, String libelle, long nombre) {}
