package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.KnownRows;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts, of the schools asked, those that began, submitted and shared. */
@Component
class ProgressQuery {

    private static final String SUMS =
            """
            sum(expected)::bigint as expected, sum(started)::bigint as started,
            sum(submitted)::bigint as submitted, sum(shared)::bigint as shared
            from %s progress
            """;

    /** As the view has it of what is known now; what is shared is always today's. */
    private static final String THEN =
            """
            (
                with asked as (
                    select campaign, uai, since as day, true as expected
                    from lecture.campaign_school
                    where since <= :today and (until is null or until > :today)
                    union all
                    select campaign, uai, (started_at at time zone 'Europe/Paris')::date, false
                    from %1$s begun
                    where campaign like 'permanente/%%'
                ), sharer as (
                    select distinct uai, campaign from lecture.sharing where audiences <> '{}'
                )
                select asked.campaign, place.academie, place.academie_label, place.departement,
                    place.departement_label, version.type,
                    case when asked.expected then 1 end as expected,
                    (response.state <> 'retiree')::int as started,
                    (response.state = 'envoyee')::int as submitted,
                    (response.state <> 'retiree' and sharer.uai is not null)::int as shared
                from asked
                left join %1$s response
                    on response.uai = asked.uai and response.campaign = asked.campaign
                left join sharer on sharer.uai = asked.uai and sharer.campaign = asked.campaign
                left join lecture.school_version version
                    on version.uai = asked.uai and version.valid_from <= asked.day
                        and asked.day < version.valid_to
                left join lecture.place on place.departement = version.departement
            )
            """;

    private final JdbcClient database;

    private final Texts texts;

    ProgressQuery(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    List<Progress> by(ProgressLevel level, String campaign, Knowledge knowledge) {
        return this.database
                .sql(
                        "select %1$s as code, %2$s as label, %3$s where campaign = :id"
                                        .formatted(level.column(), level.label(), sums(knowledge))
                                + " group by %1$s, %2$s order by label nulls last"
                                        .formatted(level.column(), level.label()))
                .param("id", campaign)
                .params(KnownRows.parameters(knowledge))
                .query((row, number) -> progress(row, level))
                .list();
    }

    Progress of(String campaign) {
        return of(campaign, Knowledge.NOW);
    }

    Progress of(String campaign, Knowledge knowledge) {
        return this.database
                .sql(
                        "select null as code, :all as label, "
                                + sums(knowledge)
                                + " where campaign = :id")
                .params(KnownRows.parameters(knowledge))
                .param("id", campaign)
                .param("all", this.texts.get("campagne.ensemble"))
                .query((row, number) -> progress(row, ProgressLevel.ACADEMIE))
                .single();
    }

    /** By campaign; those of which nothing is known are not there. */
    Map<String, Progress> ofAll() {
        var all = new HashMap<String, Progress>();
        this.database
                .sql(
                        "select campaign as code, :all as label, "
                                + sums(Knowledge.NOW)
                                + " group by campaign")
                .param("all", this.texts.get("campagne.ensemble"))
                .query((row, number) -> progress(row, ProgressLevel.ACADEMIE))
                .list()
                .forEach((progress) -> all.put(String.valueOf(progress.code()), progress));
        return all;
    }

    private static String sums(Knowledge knowledge) {
        return SUMS.formatted(
                knowledge.isNow()
                        ? "dashboard.campaign_progress"
                        : THEN.formatted(KnownRows.of("response", knowledge)));
    }

    private Progress progress(ResultSet row, ProgressLevel level) throws SQLException {
        return new Progress(
                row.getString("code"),
                label(level, row.getString("label")),
                row.getObject("expected", Long.class),
                row.getLong("started"),
                row.getLong("submitted"),
                row.getLong("shared"));
    }

    private String label(ProgressLevel level, @Nullable String label) {
        if (label == null) {
            return this.texts.get("valeur.absente");
        }
        return (level == ProgressLevel.TYPE) ? this.texts.orElse("type." + label, label) : label;
    }
}
