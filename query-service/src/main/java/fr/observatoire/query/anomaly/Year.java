package fr.observatoire.query.anomaly;

import fr.observatoire.contract.period.SchoolYear;

import java.util.Map;

/**
 * What a school declared of a school year.
 *
 * @param era breaks and mergers before its end: only years of one era compare
 * @param counts by measure; what is missing was not measured
 */
public record Year(SchoolYear year, int era, Map<String, Integer> counts) {}
