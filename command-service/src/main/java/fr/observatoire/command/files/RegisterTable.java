package fr.observatoire.command.files;

import fr.observatoire.command.receipts.Storable;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What complete registers lack. */
@Component
class RegisterTable {

    /** A file without a date counts from the day on which it was closed, in Paris. */
    private static final String DUE =
            """
            select file_id, complete_for, closing_submission, submitted_by, channel, territory,
                coalesce(as_of, (closed_at at time zone 'Europe/Paris')::date) as as_of
            from file_receipt
            where complete_for is not null and absent_closed_at is null and closed_at is not null
                and kind = 'school' and accepted + unchanged + corrected + refused >= lines
            order by closed_at limit 1 for update skip locked
            """;

    /**
     * A school is named by the file whatever became of its line, and also where its letter was
     * mistyped: the digits alone tell schools apart. Of schools that a younger line spoke of, or
     * that open later, the file says nothing.
     */
    private static final String ABSENT =
            """
            select uai from school_index school
            where (? or departement = ? or academie = ?)
                and closed_on is null and as_of <= ? and (opened_on is null or opened_on <= ?)
                and not exists (select 1 from receipt
                    where file_id = ? and left(upper(receipt.uai), 7) = left(school.uai, 7))
            order by uai
            """;

    /** Schools of the territory that the file has a line of that was taken. */
    private static final String NAMED =
            """
            select count(*) from school_index school
            where (? or departement = ? or academie = ?)
                and exists (select 1 from receipt
                    where file_id = ? and receipt.uai = school.uai and outcome <> 'refused')
            """;

    private final JdbcTemplate jdbc;

    RegisterTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A register whose absent schools are to be closed, kept from other writers meanwhile. */
    Optional<CompleteRegister> due() {
        return this.jdbc.query(DUE, CompleteRegister::of).stream().findFirst();
    }

    List<Uai> absentFrom(CompleteRegister register) {
        return this.jdbc.query(
                ABSENT,
                (row, number) -> new Uai(row.getString("uai")),
                register.national(),
                register.departement(),
                register.academie(),
                register.asOf(),
                register.asOf(),
                register.file());
    }

    int named(CompleteRegister register) {
        Integer named =
                this.jdbc.queryForObject(
                        NAMED,
                        Integer.class,
                        register.national(),
                        register.departement(),
                        register.academie(),
                        register.file());
        return (named == null) ? 0 : named;
    }

    void done(UUID file, int closed) {
        this.jdbc.update(
                """
                update file_receipt set absent_closed_at = now(), closed_schools = ?
                where file_id = ?
                """,
                closed,
                file);
    }

    /** The register closed nothing, and its receipt says why. */
    void leave(UUID file, Reason why) {
        this.jdbc.update(
                """
                update file_receipt set absent_closed_at = now(), closed_schools = 0,
                    warnings = warnings || ?::jsonb
                where file_id = ?
                """,
                Storable.json(List.of(why)),
                file);
    }
}
