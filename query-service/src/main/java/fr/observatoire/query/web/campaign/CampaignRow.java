package fr.observatoire.query.web.campaign;

import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.submission.ContractJson;

import org.jspecify.annotations.Nullable;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads a row of the campaigns' table. */
final class CampaignRow {

    private CampaignRow() {}

    static Campaign read(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getString("id"),
                row.getString("territory"),
                row.getString("title"),
                row.getString("referentiel"),
                row.getString("version"),
                texts(row.getArray("territories")),
                texts(row.getArray("types")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                section(row.getString("questions")));
    }

    private static @Nullable Section section(@Nullable String json) {
        return (json == null) ? null : ContractJson.mapper().readValue(json, Section.class);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
