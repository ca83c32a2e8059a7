package fr.observatoire.query.web.campaign;

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
            from dashboard.campaign_progress
            """;

    private final JdbcClient database;

    private final Texts texts;

    ProgressQuery(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    List<Progress> by(ProgressLevel level, String campaign) {
        return this.database
                .sql(
                        "select %1$s as code, %2$s as label, %3$s where campaign = :id"
                                        .formatted(level.column(), level.label(), SUMS)
                                + " group by %1$s, %2$s order by label nulls last"
                                        .formatted(level.column(), level.label()))
                .param("id", campaign)
                .query((row, number) -> progress(row, level))
                .list();
    }

    Progress of(String campaign) {
        return this.database
                .sql("select null as code, :all as label, " + SUMS + " where campaign = :id")
                .param("id", campaign)
                .param("all", this.texts.get("campagne.ensemble"))
                .query((row, number) -> progress(row, ProgressLevel.ACADEMIE))
                .single();
    }

    /** By campaign; those of which nothing is known are not there. */
    Map<String, Progress> ofAll() {
        var all = new HashMap<String, Progress>();
        this.database
                .sql("select campaign as code, :all as label, " + SUMS + " group by campaign")
                .param("all", this.texts.get("campagne.ensemble"))
                .query((row, number) -> progress(row, ProgressLevel.ACADEMIE))
                .list()
                .forEach((progress) -> all.put(String.valueOf(progress.code()), progress));
        return all;
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
