package fr.observatoire.query.web.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.anomaly.Rule;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;

/**
 * Which anomalies; null for all.
 *
 * @param territory whose schools
 * @param audience that may see them school by school
 */
record AnomalyFilter(
        Territory territory,
        @Nullable JudgedSource source,
        @Nullable Rule rule,
        @Nullable AnomalyState state,
        Audience audience) {}
