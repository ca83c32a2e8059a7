package fr.observatoire.command.texts;

import fr.observatoire.command.team.Actor;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Erases in PostgreSQL; what was erased, and for whom, is written in the same statement. */
@Component
class ErasureTable {

    private static final String ERASE =
            """
            with gone as (delete from texte where %s returning cle, uai, territoire)
            insert into effacement (cle, uai, territoire, par, au_nom_de, le)
            select cle, uai, territoire, ?, ?, ? from gone order by cle
            returning cle
            """;

    private static final String OF_KEY = ERASE.formatted("cle = ?");

    private static final String OF_SCHOOL =
            ERASE.formatted("uai = ? and position(lower(coalesce(?, '')) in lower(contenu)) > 0");

    private final JdbcTemplate jdbc;

    ErasureTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> eraseText(UUID key, Actor actor, Instant at) {
        return erase(OF_KEY, key, actor.id(), actor.territory(), at.atOffset(ZoneOffset.UTC));
    }

    /**
     * @param mention null for all
     */
    List<UUID> eraseTexts(String uai, @Nullable String mention, Actor actor, Instant at) {
        return erase(
                OF_SCHOOL,
                uai,
                mention,
                actor.id(),
                actor.territory(),
                at.atOffset(ZoneOffset.UTC));
    }

    private List<UUID> erase(String sql, @Nullable Object... arguments) {
        return this.jdbc.query(
                sql,
                (row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)),
                arguments);
    }

    /** Hides what the receipts of a school quote. */
    int hideQuotes(String uai) {
        return this.jdbc.update(
                "update receipt set reasons = unquoted(reasons) where uai = ? and quotes(reasons)",
                uai);
    }

    /** Empties the dead letters that came under a school's key. */
    int emptyLetters(String uai) {
        return this.jdbc.update(
                "update dead_letter set key = null, value = null where key = convert_to(?, 'UTF8')",
                uai);
    }

    /** Records that a school's quotes went, and that its raw lines have to. */
    void recordSchool(String uai, Actor actor, Instant at) {
        this.jdbc.update(
                "insert into effacement (uai, par, au_nom_de, le) values (?, ?, ?, ?)",
                uai,
                actor.id(),
                actor.territory(),
                at.atOffset(ZoneOffset.UTC));
    }

    boolean isErased(UUID key) {
        return Boolean.TRUE.equals(
                this.jdbc.queryForObject(
                        "select exists (select from effacement where cle = ?)",
                        Boolean.class,
                        key));
    }

    /** Those since a moment, the oldest first. */
    List<Erasure> since(Instant moment, int limit) {
        return this.jdbc.query(
                """
                select cle, uai, territoire, par, le from effacement
                where le >= ? order by numero limit ?
                """,
                (row, number) ->
                        new Erasure(
                                row.getObject("cle", UUID.class),
                                row.getString("uai"),
                                row.getString("territoire"),
                                Objects.requireNonNull(row.getString("par")),
                                row.getObject("le", OffsetDateTime.class).toInstant()),
                moment.atOffset(ZoneOffset.UTC),
                limit);
    }
}
