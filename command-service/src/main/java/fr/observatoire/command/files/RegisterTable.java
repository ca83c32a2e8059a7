package fr.observatoire.command.files;

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

    void done(UUID file) {
        this.jdbc.update(
                "update file_receipt set absent_closed_at = now() where file_id = ?", file);
    }
}
