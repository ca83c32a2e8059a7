package fr.observatoire.query.skills;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.skills.CertificationCounts;
import fr.observatoire.contract.skills.CertificationEvent;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.fact.FactTable;
import fr.observatoire.query.fact.Measure;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Certifications as columns, in the order of their table. */
final class CertificationRow {

    static final FactTable TABLE =
            FactTable.of(
                    Feed.CERTIFICATION,
                    Stream.concat(
                                    Stream.of(
                                                    "sessions_programmees",
                                                    "sessions_finalisees",
                                                    "inscrits",
                                                    "inscrits_distincts",
                                                    "participants",
                                                    "certifies",
                                                    "non_obtenues",
                                                    "points",
                                                    "notes")
                                            .map(Measure::count),
                                    Stream.of(
                                                    "average_pix_score",
                                                    "median_pix_score",
                                                    "first_quartile_pix_score",
                                                    "third_quartile_pix_score")
                                            .map((score) -> new Measure(score, "numeric")))
                            .toList());

    private static final List<Function<CertificationCounts, @Nullable Integer>> COUNTS =
            List.of(
                    CertificationCounts::sessionsProgrammees,
                    CertificationCounts::sessionsFinalisees,
                    CertificationCounts::inscrits,
                    CertificationCounts::inscritsDistincts,
                    CertificationCounts::participants,
                    CertificationCounts::certifies,
                    CertificationCounts::nonObtenues,
                    CertificationRow::points,
                    CertificationRow::notes);

    private static final List<Function<CertificationCounts, @Nullable Object>> SCORES =
            List.of(
                    CertificationCounts::averagePixScore,
                    CertificationCounts::medianPixScore,
                    CertificationCounts::firstQuartilePixScore,
                    CertificationCounts::thirdQuartilePixScore);

    private CertificationRow() {}

    /** A year is known at its end: where the school then stands is where its pupils count. */
    static LocalDate day(CertificationEvent event) {
        return SchoolYear.parse(event.schoolYear()).orElseThrow().lastDay();
    }

    static Object[] columns(List<Projected<CertificationEvent>> events) {
        ArrayColumns<Projected<CertificationEvent>> columns =
                ArrayColumns.of(events)
                        .text((row) -> row.event().uai())
                        .text((row) -> day(row.event()));
        COUNTS.forEach((count) -> columns.integer((row) -> count.apply(row.event().counts())));
        SCORES.forEach((score) -> columns.text((row) -> score.apply(row.event().counts())));
        return columns.text((row) -> String.join(",", row.event().anomalies()))
                .text(Projected::submission)
                .bigint(Projected::position)
                .text(Projected::at)
                .toParameters();
    }

    private static @Nullable Integer points(CertificationCounts counts) {
        BigDecimal mean = counts.averagePixScore();
        Integer sat = counts.participants();
        return (mean == null || sat == null)
                ? null
                : Integer.valueOf(
                        mean.multiply(BigDecimal.valueOf(sat))
                                .setScale(0, RoundingMode.HALF_UP)
                                .intValueExact());
    }

    private static @Nullable Integer notes(CertificationCounts counts) {
        return (counts.averagePixScore() == null) ? null : counts.participants();
    }
}
