package fr.observatoire.query.web.plan;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.plan.IndicatorOfSchool;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.words.Words;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A school's objectives, with their words and what the figures say of them. */
@Component
class Plans {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.builtIn();

    private final JdbcClient database;

    private final Words words;

    private final IndicatorOfSchool indicators;

    Plans(JdbcClient database, Words words, IndicatorOfSchool indicators) {
        this.database = database;
        this.words = words;
        this.indicators = indicators;
    }

    /** What is still pursued first, by its term. */
    List<Objective> of(String uai) {
        List<ObjectiveRow> rows =
                this.database
                        .sql(
                                """
                                select * from lecture.objective where uai = :uai
                                order by state in ('fixe', 'reporte') desc, due_on, set_on, objective
                                """)
                        .param("uai", uai)
                        .query(ObjectiveRow::read)
                        .list();
        Map<UUID, String> texts =
                this.words.of(rows.stream().flatMap(ObjectiveRow::texts).distinct().toList());
        return rows.stream().map((row) -> objective(uai, row, texts)).toList();
    }

    /** Position of the last change of the plan, 0 before any. */
    long position(String uai) {
        return this.database
                .sql("select coalesce(max(position), 0) from lecture.objective where uai = :uai")
                .param("uai", uai)
                .query(Long.class)
                .single();
    }

    private Objective objective(String uai, ObjectiveRow row, Map<UUID, String> texts) {
        Course course = course(uai, row);
        Track track = (course == null) ? null : course.track(Today.inParis());
        return Objective.of(row, texts, course, track);
    }

    private @Nullable Course course(String uai, ObjectiveRow row) {
        if (row.indicator() == null || row.target() == null) {
            return null;
        }
        return CATALOGUE
                .find(row.indicator())
                .map(
                        (indicator) ->
                                new Course(
                                        indicator.direction(),
                                        Objects.requireNonNull(row.target()),
                                        row.setOn(),
                                        row.dueOn(),
                                        value(uai, indicator, row.setOn()),
                                        value(uai, indicator, Today.inParis())))
                .orElse(null);
    }

    private Course.@Nullable Dated value(String uai, Indicator indicator, LocalDate day) {
        return this.indicators
                .on(uai, indicator.id(), day)
                .map(
                        (fact) ->
                                new Course.Dated(
                                        fact.on(),
                                        Objects.requireNonNull(
                                                new Figure(
                                                                fact.on(),
                                                                fact.numerator(),
                                                                fact.denominator(),
                                                                1)
                                                        .value(indicator))))
                .orElse(null);
    }
}
