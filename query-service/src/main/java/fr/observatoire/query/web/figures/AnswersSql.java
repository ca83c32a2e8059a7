package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.questionnaire.AnswerMeasure;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryKind;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The common table expression {@code counted} of answers: the state of a school's response, by its
 * last answer to each item, with one column per measure (docs/adr/011). A school that answered in
 * several campaigns of a school year counts with the last of its responses that has all measures.
 */
final class AnswersSql {

    /** Sharing is always today's, as is what was withdrawn. */
    private static final String SHARER =
            """
            , asked as materialized (
                select campaign, make_date(school_year, 8, 1) as start
                from lecture.campaign_year
                where referentiel = '%1$s' and make_date(school_year, 8, 1) between :from and :to
            ), sharer as (
                select uai, campaign
                from lecture.shared_section shared
                join lecture.response response using (uai, campaign)
                where shared.campaign = any(array(select campaign from asked))
                    and shared.audience = :shared_with and shared.section in (%2$s)
                    and response.state <> 'retiree' %4$s
                group by uai, campaign having count(*) = %3$s
            )
            """;

    private static final String ANSWERS =
            """
            select answer.*
            from lecture.%1$s answer
            where answer.campaign = any(array(select campaign from asked))
                and answer.item in (%2$s) %3$s
            """;

    private static final String SAID =
            """
            , answer as (%1$s), last as (
                select distinct on (uai, campaign, item) answer.*
                from answer join sharer using (uai, campaign)
                order by uai, campaign, item, answered_on desc
            ), said as (
                select uai, campaign, max(answered_on) as day, %2$s
                    coalesce(string_to_array(string_agg(distinct array_to_string(anomalies, ','), ',')
                        filter (where anomalies <> '{}'), ','), '{}') as anomalies,
                    (array_agg(submission_id order by position desc))[1] as submission_id,
                    max(position) as position, max(believed_from) as believed_from
                from last
                group by uai, campaign
            ), placed as (
                select said.*, asked.start, version.departement, version.type, version.sector,
                    version.priority_education, headcount.pupils as eleves,
                    headcount.school_year as eleves_year
                from said
                join asked using (campaign)
                join version on version.uai = said.uai
                    and version.valid_from <= said.day and said.day < version.valid_to
                left join headcount on headcount.uai = said.uai
                    and headcount.school_year <= lecture.school_year_of(said.day)
                    and lecture.school_year_of(said.day) < headcount.next_year
                where %3$s
            ), counted as (
                select distinct on (uai, start) *
                from placed
                order by uai, start, day desc, position desc
            )
            """;

    private static final String COLUMNS =
            "uai, campaign, answered_on, item, yes, number, level, levels, anomalies,"
                    + " submission_id, position, believed_from";

    private AnswersSql() {}

    /** Begins a statement. */
    static String counted(Indicator indicator, Asked asked) {
        Referentiel referentiel = referentiel(indicator);
        List<AnswerMeasure> measures =
                MeasureSql.own(indicator)
                        .map((text) -> AnswerMeasure.of(referentiel, text).orElseThrow())
                        .toList();
        return "with "
                + RegisterSql.of(asked, MeasureSql.hasPupils(indicator))
                + SHARER.formatted(
                        referentiel.id(),
                        literals(measures, (measure) -> measure.section(referentiel)),
                        measures.stream()
                                .map((measure) -> measure.section(referentiel))
                                .distinct()
                                .count(),
                        schools(asked.scope()))
                + SAID.formatted(
                        answers(literals(measures, AnswerMeasure::item), asked),
                        values(measures),
                        columns(measures.size(), "%s is not null", " and "));
    }

    /** The two parts, over the columns of {@code counted}. */
    static MeasureSql measures(Indicator indicator) {
        List<String> own = MeasureSql.own(indicator).toList();
        return MeasureSql.of(indicator, (measure) -> "m" + own.indexOf(measure), "numeric");
    }

    /** Spares the answers of schools that were never there: which count is said again later. */
    private static String schools(Scope scope) {
        return (scope.territory().kind() == TerritoryKind.NATIONAL)
                ? ""
                : "and uai in (select uai from lecture.school_said where "
                        + KnownSql.schools(scope)
                        + ")";
    }

    private static String answers(String items, Asked asked) {
        String school =
                (asked.scope().territory().kind() == TerritoryKind.ETABLISSEMENT)
                        ? "and " + KnownSql.ofSchool(asked.scope())
                        : "";
        String now = ANSWERS.replace("answer.*", COLUMNS);
        return asked.knowledge().isNow()
                ? now.formatted("answer_fact", items, school)
                : now.formatted("answer_fact", items, school + " and believed_from < :until")
                        + "union all\n"
                        + now.formatted(
                                "answer_fact_past",
                                items,
                                school + " and believed_from < :until and believed_to >= :until");
    }

    private static String values(List<AnswerMeasure> measures) {
        return IntStream.range(0, measures.size())
                .mapToObj((at) -> value(measures.get(at)) + " as m" + at + ", ")
                .collect(Collectors.joining());
    }

    private static String value(AnswerMeasure measure) {
        String value =
                switch (measure.kind()) {
                    case COUNT, PERCENTAGE -> "number";
                    case YES_NO -> "(yes = (%s = 1))::int".formatted(measure.least());
                    case STAGE, LEVEL, SCALE ->
                            "(level between %s and %s)::int"
                                    .formatted(measure.least(), measure.most());
                    case FREQUENCY, DISTRIBUTION ->
                            "(select sum(n) from unnest(levels) with ordinality as one (n, level)"
                                    + " where one.level between %s and %s)"
                                            .formatted(measure.least(), measure.most());
                    case DATE, TEXT, REFERENCE -> "null::int";
                };
        return "max(%s) filter (where item = '%s')".formatted(value, measure.item());
    }

    private static String columns(int count, String shape, String between) {
        return IntStream.range(0, count)
                .mapToObj((at) -> shape.formatted("m" + at))
                .collect(Collectors.joining(between));
    }

    private static String literals(
            List<AnswerMeasure> measures, Function<AnswerMeasure, String> text) {
        return measures.stream()
                .map(text)
                .distinct()
                .map("'%s'"::formatted)
                .collect(Collectors.joining(", "));
    }

    private static Referentiel referentiel(Indicator indicator) {
        return Referentiels.find(indicator.feed().id()).orElseThrow();
    }
}
