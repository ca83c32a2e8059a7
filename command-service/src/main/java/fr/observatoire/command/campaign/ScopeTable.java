package fr.observatoire.command.campaign;

import fr.observatoire.command.team.Territory;
import fr.observatoire.contract.school.SchoolType;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Campaigns held against the school index, by PostgreSQL's function {@code asks}. */
@Component
class ScopeTable {

    private static final String ASKED =
            "select uai from school_index school where asks(?, ?, school, ?) order by uai";

    private static final String MOVED =
            """
            with running as (
                select * from campaign_index
                where closed_on is null and closes_on >= ? and (? or id = ?)
            ), asked as (
                select campaign.id as campaign, school.uai
                from running campaign join school_index school on asks(campaign.territories,
                    campaign.types, school, greatest(campaign.opens_on, ?))
                where ? or school.uai = any(?)
            ), expected as (
                select campaign, uai from campaign_school
                where until is null and campaign in (select id from running)
                    and (? or uai = any(?))
            )
            select campaign, uai, true as joins
            from (select * from asked except select * from expected) joining
            union all
            select campaign, uai, false
            from (select * from expected except select * from asked) leaving
            order by campaign, uai
            """;

    private final JdbcTemplate jdbc;

    ScopeTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The schools that a campaign would ask on a day. */
    List<String> asked(CampaignRequest request, LocalDate day) {
        return this.jdbc.query(
                ASKED,
                (row, number) -> row.getString("uai"),
                Territory.indexed(request.territoires(), request.ouvre()),
                request.askedTypes().stream().map(SchoolType::id).toArray(String[]::new),
                day);
    }

    /**
     * What running campaigns would ask otherwise than they do.
     *
     * @param only campaign to look at, null for all
     * @param moved schools to look at, null for all
     */
    Collection<AmendSchools> moved(
            LocalDate today, @Nullable String only, @Nullable Collection<String> moved) {
        Map<String, AmendSchools> amendments = new TreeMap<>();
        boolean all = moved == null;
        String[] uais = (moved == null) ? new String[0] : moved.toArray(String[]::new);
        this.jdbc.query(
                MOVED,
                (row) -> {
                    AmendSchools amendment =
                            amendments.computeIfAbsent(
                                    row.getString("campaign"),
                                    (id) ->
                                            new AmendSchools(
                                                    id,
                                                    new ArrayList<>(),
                                                    new ArrayList<>(),
                                                    today));
                    (row.getBoolean("joins") ? amendment.joining() : amendment.leaving())
                            .add(row.getString("uai"));
                },
                today,
                only == null,
                only,
                today,
                all,
                uais,
                all,
                uais);
        return amendments.values();
    }
}
