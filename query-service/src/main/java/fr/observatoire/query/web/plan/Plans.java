package fr.observatoire.query.web.plan;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.plan.IndicatorOfSchool;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.ContributionReader;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.KnownRows;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;
import fr.observatoire.query.web.words.Words;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A school's objectives, with their words and what the figures say of them. */
@Component
class Plans {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.builtIn();

    private final JdbcClient database;

    private final Words words;

    private final IndicatorOfSchool indicators;

    private final ContributionReader contributions;

    private final TerritoryDirectory directory;

    Plans(
            JdbcClient database,
            Words words,
            IndicatorOfSchool indicators,
            ContributionReader contributions,
            TerritoryDirectory directory) {
        this.database = database;
        this.words = words;
        this.indicators = indicators;
        this.contributions = contributions;
        this.directory = directory;
    }

    /** What is still pursued first, by its term, as it is known now. */
    List<Objective> of(String uai) {
        return of(uai, Knowledge.NOW);
    }

    List<Objective> of(String uai, Knowledge knowledge) {
        List<ObjectiveRow> rows =
                this.database
                        .sql(
                                """
                                select * from %s objective where uai = :uai
                                order by state in ('fixe', 'reporte') desc, due_on, set_on, objective
                                """
                                        .formatted(KnownRows.of("objective", knowledge)))
                        .params(KnownRows.parameters(knowledge))
                        .param("uai", uai)
                        .query(ObjectiveRow::read)
                        .list();
        Map<UUID, String> texts =
                this.words.of(rows.stream().flatMap(ObjectiveRow::texts).distinct().toList());
        return rows.stream().map((row) -> objective(uai, row, texts, knowledge)).toList();
    }

    /** Position of the last change of the plan, 0 before any. */
    long position(String uai) {
        return this.database
                .sql("select coalesce(max(position), 0) from lecture.objective where uai = :uai")
                .param("uai", uai)
                .query(Long.class)
                .single();
    }

    private Objective objective(
            String uai, ObjectiveRow row, Map<UUID, String> texts, Knowledge knowledge) {
        Course course = course(uai, row, knowledge);
        Track track = (course == null) ? null : course.track(knowledge.lastDay());
        return Objective.of(row, texts, course, track);
    }

    private @Nullable Course course(String uai, ObjectiveRow row, Knowledge knowledge) {
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
                                        value(uai, indicator, row.setOn(), knowledge),
                                        value(uai, indicator, knowledge.lastDay(), knowledge)))
                .orElse(null);
    }

    private Course.@Nullable Dated value(
            String uai, Indicator indicator, LocalDate day, Knowledge knowledge) {
        Optional<Figure> last =
                knowledge.isNow()
                        ? this.indicators
                                .on(uai, indicator.id(), day)
                                .map(
                                        (it) ->
                                                new Figure(
                                                        it.on(),
                                                        it.numerator(),
                                                        it.denominator(),
                                                        1))
                        : this.contributions.last(indicator, asked(uai, day, knowledge));
        return last.map(
                        (it) ->
                                new Course.Dated(
                                        it.start(), Objects.requireNonNull(it.value(indicator))))
                .orElse(null);
    }

    private Asked asked(String uai, LocalDate day, Knowledge knowledge) {
        Territory school = this.directory.find(TerritoryKind.ETABLISSEMENT, uai).orElseThrow();
        return new Asked(Scope.of(school, null), Range.between(null, day), knowledge);
    }
}
