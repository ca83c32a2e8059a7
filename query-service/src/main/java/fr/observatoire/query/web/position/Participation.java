package fr.observatoire.query.web.position;

import fr.observatoire.query.web.period.KnownRows;
import fr.observatoire.query.web.scope.ScopeFilter;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Types;

/** Counts the schools of a scope that are asked a questionnaire, and those that answer it. */
@Component
class Participation {

    private static final String SCHOOLS =
            """
            select count(distinct school.uai)
            from (
                select register.uai, register.type, register.sector, register.priority_education,
                    place.region, place.academie, place.departement
                from lecture.school register
                left join lecture.place place on place.departement = register.departement) school
            where %1$s and exists (%2$s)
            """;

    private static final String ASKED =
            """
            select from lecture.campaign_school asked
            join lecture.campaign campaign on campaign.id = asked.campaign
            where asked.uai = school.uai and asked.since <= :today
                and (asked.until is null or asked.until > :today)
                and campaign.referentiel = :referentiel
                and campaign.id = coalesce(:campaign, campaign.id)
            """;

    private static final String ANSWERING =
            """
            select from %s response
            where response.uai = school.uai and response.state <> 'retiree'
                and response.referentiel = :referentiel
                and response.campaign = coalesce(:campaign, response.campaign)
            """;

    private final JdbcClient database;

    Participation(JdbcClient database) {
        this.database = database;
    }

    /**
     * How many.
     *
     * @param expected null where no school in particular is asked
     */
    record Counts(@Nullable Long expected, long started) {}

    Counts of(String referentiel, SumRequest request) {
        String answering = ANSWERING.formatted(KnownRows.of("response", request.knowledge()));
        long expected = count(ASKED, referentiel, request);
        return new Counts(
                (expected == 0) ? null : Long.valueOf(expected),
                count(answering, referentiel, request));
    }

    private long count(String who, String referentiel, SumRequest request) {
        ScopeFilter filter = ScopeFilter.of(request.scope());
        return this.database
                .sql(SCHOOLS.formatted(filter.sql(), who))
                .param("referentiel", referentiel)
                .param("campaign", request.campaign(), Types.VARCHAR)
                .params(filter.values())
                .params(KnownRows.parameters(request.knowledge()))
                .query(Long.class)
                .single();
    }
}
