package fr.observatoire.query.web.position;

import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.KnownRows;
import fr.observatoire.query.web.scope.ScopeFilter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Types;
import java.util.List;

/**
 * Puts schools together for an audience. A school counts once in an axis: where it answered in
 * several campaigns, with its last day that it shares.
 */
@Component
class PositionSums {

    private static final String SUMS =
            """
            with shown as (
                select distinct on (fact.uai, fact.position_id, fact.axis, fact.step)
                    fact.uai, fact.position_id, fact.position_label, fact.referentiel, fact.measure,
                    fact.axis, fact.axis_label, fact.family, fact.ordinal, fact.step,
                    fact.numerator / fact.denominator as value, fact.counts, fact.answered,
                    fact.applicable, fact.type, fact.sector, fact.priority_education,
                    place.region, place.academie, place.departement
                from %2$s fact
                join lecture.shared_sections shared
                    on shared.uai = fact.uai and shared.campaign = fact.campaign
                        and shared.audience = :audience and fact.sections <@ shared.sections
                join %3$s response
                    on response.uai = fact.uai and response.campaign = fact.campaign
                        and response.state <> 'retiree'
                left join lecture.place place on place.departement = fact.departement
                where fact.answered > 0
                    and fact.position_id = coalesce(:position, fact.position_id)
                    and fact.campaign = coalesce(:campaign, fact.campaign)
                order by fact.uai, fact.position_id, fact.axis, fact.step, fact.answered_on desc,
                    fact.campaign desc
            ), leveled as (
                select shown.*, coalesce(nullif(shown.step, 0), counted.level, 0)::int as level,
                    counted.count
                from shown
                left join lateral unnest(shown.counts) with ordinality
                    as counted(count, level) on true
                where %1$s
            )
            select position_id, min(position_label) as position_label,
                min(referentiel) as referentiel, measure, axis, min(axis_label) as axis_label,
                min(family) as family, level as step, count(*) as schools,
                avg(value) as mean,
                (percentile_cont(0.5) within group (order by value::float8))::numeric as median,
                coalesce(sum(count), 0)::bigint as count, sum(answered)::bigint as answered,
                sum(applicable)::bigint as applicable, min(ordinal) as ordinal
            from leveled
            group by position_id, measure, axis, level
            order by position_id, ordinal, axis, level
            """;

    /** As the view has it of what is known now. */
    private static final String LATEST_THEN =
            """
            (
                select last.*, axis.position_label, axis.label as axis_label, axis.ordinal,
                    axis.measure, axis.sections, axis.family
                from (
                    select every.*,
                        max(every.answered_on) over (partition by every.uai, every.campaign)
                            as last_day
                    from %s every) last
                join lecture.position_axis axis using (position_id, axis, version)
                where last.answered_on = last.last_day)
            """;

    private final JdbcClient database;

    private final Participation participation;

    PositionSums(JdbcClient database, Participation participation) {
        this.database = database;
        this.participation = participation;
    }

    /** Of every position that anything is shown of. */
    List<PositionSum> answer(SumRequest request) {
        ScopeFilter filter = ScopeFilter.of(request.scope());
        List<SumRow> rows =
                this.database
                        .sql(
                                SUMS.formatted(
                                        filter.sql(),
                                        latest(request.knowledge()),
                                        KnownRows.of("response", request.knowledge())))
                        .params(KnownRows.parameters(request.knowledge()))
                        .param("audience", request.audience().id())
                        .param("position", request.position(), Types.VARCHAR)
                        .param("campaign", request.campaign(), Types.VARCHAR)
                        .params(filter.values())
                        .query(SumRow::read)
                        .list();
        return SumRow.grouped(rows).values().stream().map((axes) -> sum(axes, request)).toList();
    }

    private static String latest(Knowledge knowledge) {
        return knowledge.isNow()
                ? "lecture.position_latest"
                : LATEST_THEN.formatted(KnownRows.of("position_fact", knowledge));
    }

    private PositionSum sum(List<List<SumRow>> axes, SumRequest request) {
        SumRow first = axes.getFirst().getFirst();
        Participation.Counts counts = this.participation.of(first.referentiel(), request);
        return new PositionSum(
                first.position(),
                first.positionLabel(),
                first.measure(),
                first.referentiel(),
                counts.expected(),
                counts.started(),
                axes.stream().map(SumRow::axis).toList());
    }
}
