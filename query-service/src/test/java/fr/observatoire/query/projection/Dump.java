package fr.observatoire.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The whole read model as text, to compare with another. */
final class Dump {

    private static final List<String> TABLES =
            List.of(
                    "school",
                    "school_version",
                    "school_opening",
                    "school_said",
                    "succession",
                    "headcount",
                    "headcount_past",
                    "ent_fact",
                    "ent_fact_past",
                    "ent_service_fact",
                    "ent_service_fact_past",
                    "ent_device_fact",
                    "ent_device_fact_past",
                    "ent_profile_device_fact",
                    "ent_profile_device_fact_past",
                    "equipment_fact",
                    "equipment_fact_past",
                    "certification_fact",
                    "certification_fact_past",
                    "gar_fact",
                    "gar_fact_past",
                    "proposal_fact",
                    "proposal_fact_past",
                    "answer_fact",
                    "answer_fact_past",
                    "response",
                    "response_past",
                    "sharing",
                    "sharing_past",
                    "referentiel",
                    "campaign",
                    "campaign_school",
                    "annotation",
                    "edition",
                    "confirmation",
                    "position_axis",
                    "position_fact",
                    "position_fact_past",
                    "objective",
                    "objective_past",
                    "expectation",
                    "rollup",
                    "coverage");

    private final JdbcClient database;

    Dump(JdbcClient database) {
        this.database = database;
    }

    /** Empties what it would take but the questionnaires, of which the product has its own. */
    void clear() {
        this.database
                .sql(
                        TABLES.stream()
                                .filter((table) -> !table.matches("position_axis|referentiel"))
                                .map("lecture."::concat)
                                .collect(Collectors.joining(", ", "truncate ", "")))
                .update();
    }

    Map<String, List<String>> take() {
        Map<String, List<String>> content = new TreeMap<>();
        TABLES.forEach((table) -> content.put(table, rows(table)));
        return content;
    }

    List<String> rows(String table) {
        return this.database
                .sql("select it::text from lecture." + table + " it order by it::text")
                .query(String.class)
                .list();
    }

    /** The rows of a table with their values between bars, in order, as {@link Cells} has them. */
    List<String> lines(String table) {
        return rows(table).stream()
                .map((row) -> row.substring(1, row.length() - 1).replace(',', '|'))
                .sorted()
                .toList();
    }
}
