package fr.observatoire.query.web.position;

import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.KnownRows;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where one school stands, and stood. */
@Component
public class SchoolPositions {

    private static final String ROWS =
            """
            select fact.*, axis.position_label, axis.label as axis_label, axis.measure, axis.family
            from %2$s fact
            join lecture.position_axis axis using (position_id, axis, version)
            where fact.uai = :uai and %1$s
            order by fact.answered_on desc, fact.campaign desc, axis.campaign nulls first,
                axis.ordinal, fact.step
            """;

    private static final String LAST_OF_CAMPAIGN =
            """
            fact.campaign = coalesce(:campaign, fact.campaign)
                and fact.answered_on = (
                    select max(last.answered_on) from %2$s last
                    where last.uai = fact.uai and last.campaign = fact.campaign
                        and last.answered_on <= coalesce(:day, 'infinity'::date))
            """;

    private static final String LAST_OF_POSITION =
            """
            fact.position_id = :position
                and fact.answered_on = (
                    select max(last.answered_on) from %2$s last
                    where last.uai = fact.uai and last.position_id = fact.position_id
                        and last.answered_on <= coalesce(:day, 'infinity'::date))
            """;

    private static final String DAYS =
            """
            select distinct answered_on from %s fact
            where uai = :uai and position_id = :position order by answered_on
            """;

    private final JdbcClient database;

    SchoolPositions(JdbcClient database) {
        this.database = database;
    }

    /**
     * Of each campaign, or of one, where the school stood on its last day until another.
     *
     * @param campaign null for all
     * @param day null for the last
     */
    public List<Standing> latest(
            String uai, @Nullable String campaign, @Nullable LocalDate day, Knowledge knowledge) {
        return StandingRow.standings(
                this.database
                        .sql(rows(LAST_OF_CAMPAIGN, knowledge))
                        .params(KnownRows.parameters(knowledge))
                        .param("uai", uai)
                        .param("campaign", campaign, Types.VARCHAR)
                        .param("day", day, Types.DATE)
                        .query(StandingRow::read)
                        .list());
    }

    /** What is known of one position on a day, in whichever campaign it was answered. */
    public Optional<Standing> on(
            String uai, String position, @Nullable LocalDate day, Knowledge knowledge) {
        return StandingRow.standings(
                        this.database
                                .sql(rows(LAST_OF_POSITION, knowledge))
                                .params(KnownRows.parameters(knowledge))
                                .param("uai", uai)
                                .param("position", position)
                                .param("day", day, Types.DATE)
                                .query(StandingRow::read)
                                .list())
                .stream()
                .findFirst();
    }

    /** The days on which a position was answered, the first first. */
    public List<LocalDate> days(String uai, String position, Knowledge knowledge) {
        return this.database
                .sql(DAYS.formatted(KnownRows.of("position_fact", knowledge)))
                .params(KnownRows.parameters(knowledge))
                .param("uai", uai)
                .param("position", position)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private static String rows(String which, Knowledge knowledge) {
        String facts = KnownRows.of("position_fact", knowledge);
        return ROWS.formatted(which.formatted("", facts), facts);
    }
}
