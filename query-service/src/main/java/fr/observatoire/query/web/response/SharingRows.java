package fr.observatoire.query.web.response;

import fr.observatoire.contract.sharing.Audience;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** With whom a school shares the sections of a response, now and before. */
@Component
class SharingRows {

    private final JdbcClient database;

    SharingRows(JdbcClient database) {
        this.database = database;
    }

    /** By section; those never shared are not there. */
    Map<String, List<Audience>> current(String uai, String campaign) {
        var shared = new HashMap<String, List<Audience>>();
        this.database
                .sql(
                        """
                        select section, audiences from lecture.sharing
                        where uai = :uai and campaign = :campaign
                        """)
                .param("uai", uai)
                .param("campaign", campaign)
                .query(
                        (row) -> {
                            shared.put(row.getString("section"), audiences(row));
                        });
        return shared;
    }

    /** Every choice, the last first. */
    List<SharingChoice> history(String uai, String campaign) {
        return this.database
                .sql(
                        """
                        select section, audiences, believed_from, null::timestamptz as believed_to,
                            position
                        from lecture.sharing where uai = :uai and campaign = :campaign
                        union all
                        select section, audiences, believed_from, believed_to, position
                        from lecture.sharing_past where uai = :uai and campaign = :campaign
                        order by position desc, section
                        """)
                .param("uai", uai)
                .param("campaign", campaign)
                .query(SharingRows::choice)
                .list();
    }

    /** Position of the last change, 0 before any. */
    long position(String uai, String campaign) {
        return this.database
                .sql(
                        """
                        select coalesce(max(position), 0) from lecture.sharing
                        where uai = :uai and campaign = :campaign
                        """)
                .param("uai", uai)
                .param("campaign", campaign)
                .query(Long.class)
                .single();
    }

    private static SharingChoice choice(ResultSet row, int number) throws SQLException {
        OffsetDateTime until = row.getObject("believed_to", OffsetDateTime.class);
        return new SharingChoice(
                row.getString("section"),
                audiences(row),
                row.getObject("believed_from", OffsetDateTime.class).toInstant(),
                (until == null) ? null : until.toInstant());
    }

    private static List<Audience> audiences(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("audiences").getArray())
                .map(Audience::ofId)
                .sorted()
                .toList();
    }
}
