package fr.observatoire.query.web.report;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.territory.Territory;

import java.util.List;

/**
 * The reports that can be drawn up.
 *
 * @param years that have figures somewhere, the last first
 */
public record ReportList(List<Territory> regions, List<SchoolYear> years) {}
