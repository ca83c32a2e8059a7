package fr.observatoire.query.web.publication;

import fr.observatoire.query.masking.Mask;
import fr.observatoire.query.masking.Sum;
import fr.observatoire.query.web.figures.CellCoverage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;

/** Keeps what editions tell, once and for all. Of what is masked no number is kept. */
@Component
class EditionCells {

    private static final String COVERAGE =
            """
            insert into lecture.edition_cell (feed, school_year, territory_kind, territory, criterion,
                value, reported, expected)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FIGURE =
            """
            insert into lecture.edition_figure (feed, school_year, indicator, territory_kind,
                territory, criterion, value, masked, numerator, denominator, schools)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcOperations database;

    EditionCells(JdbcOperations database) {
        this.database = database;
    }

    void keep(Edition edition, List<CellCoverage> cells) {
        this.database.batchUpdate(
                COVERAGE,
                cells.stream()
                        .map(
                                (it) ->
                                        new Object[] {
                                            edition.feed().id(),
                                            edition.year().start(),
                                            it.kind(),
                                            it.code(),
                                            it.criterion(),
                                            it.value(),
                                            it.reported(),
                                            it.expected()
                                        })
                        .toList());
    }

    void keep(Edition edition, Mask mask, List<Sum> sums) {
        this.database.batchUpdate(
                FIGURE, sums.stream().map((sum) -> row(edition, sum, mask)).toList());
    }

    private static @Nullable Object[] row(Edition edition, Sum sum, Mask mask) {
        Mask.Reason masked = mask.cells().get(sum.cell());
        return new @Nullable Object[] {
            edition.feed().id(),
            edition.year().start(),
            sum.indicator().id(),
            sum.cell().place().level().id(),
            sum.cell().place().code(),
            sum.cell().criterion().id(),
            sum.cell().value(),
            (masked == null) ? null : masked.id(),
            (masked == null) ? sum.numerator() : null,
            (masked == null) ? sum.denominator() : null,
            (masked == null) ? sum.schools() : null
        };
    }
}
