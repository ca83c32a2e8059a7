package fr.observatoire.query.web.publication;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.masking.CellKey;
import fr.observatoire.query.masking.Mask;
import fr.observatoire.query.masking.SisterGroup;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;

/** The masked cells of editions, kept once and for all. */
@Component
class MaskTable {

    private static final String INSERT =
            """
            insert into lecture.masked_cell (feed, school_year, sisters, territory_kind, territory,
                criterion, value, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String EXISTS =
            """
            select exists (
                select from lecture.masked_cell
                where feed = ? and school_year = ? and sisters = ? and territory_kind = ?
                    and territory = ? and criterion = ? and value = ?)
            """;

    private final JdbcOperations database;

    private final IndicatorCatalogue catalogue;

    MaskTable(JdbcOperations database, IndicatorCatalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    void keep(Edition edition, Mask mask) {
        List<Object[]> rows =
                mask.cells().entrySet().stream()
                        .map(
                                (it) -> {
                                    Object[] row = new Object[8];
                                    key(row, edition, mask.group().id(), it.getKey());
                                    row[7] = it.getValue().id();
                                    return row;
                                })
                        .toList();
        this.database.batchUpdate(INSERT, rows);
    }

    boolean masks(Edition edition, Indicator indicator, CellKey cell) {
        String sisters =
                SisterGroup.of(this.catalogue.of(edition.feed())).stream()
                        .filter((group) -> group.indicators().contains(indicator))
                        .map(SisterGroup::id)
                        .findFirst()
                        .orElseThrow();
        Object[] key = new Object[7];
        key(key, edition, sisters, cell);
        return Boolean.TRUE.equals(this.database.queryForObject(EXISTS, Boolean.class, key));
    }

    private static void key(Object[] row, Edition edition, String sisters, CellKey cell) {
        row[0] = edition.feed().id();
        row[1] = edition.year().start();
        row[2] = sisters;
        row[3] = cell.place().level().id();
        row[4] = cell.place().code();
        row[5] = cell.criterion().id();
        row[6] = cell.value();
    }
}
