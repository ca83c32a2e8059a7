package fr.observatoire.query.web;

import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.entusage.EntUsageCorrected;
import fr.observatoire.contract.entusage.EntUsageDeclared;
import fr.observatoire.contract.school.HeadcountDeclared;

import java.time.LocalDate;
import java.util.List;

/** Two weeks of the ENT in five schools of the survey, one of which corrects its second. */
final class SurveyUsage {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 8);

    private SurveyUsage() {}

    static List<Object> events() {
        return List.of(
                pupils(Survey.ORMEAUX, "14", 400),
                pupils(Survey.ZOLA, "14", 1000),
                pupils("0440010X", "17", 500),
                pupils("0440011Y", "17", 300),
                pupils("0440012Z", "17", 800),
                visits(Survey.ORMEAUX, "14", FIRST, 800),
                visits(Survey.ZOLA, "14", FIRST, 3000),
                visits("0440010X", "17", FIRST, 500),
                visits("0440011Y", "17", FIRST, 1500),
                visits("0440012Z", "17", FIRST, 1600),
                visits(Survey.ORMEAUX, "14", FIRST.plusWeeks(1), 900),
                new EntUsageCorrected(
                        Survey.ORMEAUX,
                        "14",
                        FIRST.plusWeeks(1),
                        counts(1000),
                        counts(900),
                        List.of()));
    }

    private static HeadcountDeclared pupils(String uai, String academie, int pupils) {
        return new HeadcountDeclared(uai, academie, "2025-2026", pupils, null, List.of());
    }

    private static EntUsageDeclared visits(
            String uai, String academie, LocalDate week, int visits) {
        return new EntUsageDeclared(uai, academie, week, counts(visits), List.of());
    }

    private static EntCounts counts(int visits) {
        return new EntCounts(
                visits, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }
}
