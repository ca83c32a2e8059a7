package fr.observatoire.query.territory;

import fr.observatoire.contract.territory.Territories;
import fr.observatoire.query.projection.ReferenceMirror;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** The territories in tables, for views and queries. */
@Component
class TerritoryMirror implements ReferenceMirror {

    private final JdbcOperations database;

    private final Territories territories = Territories.france();

    TerritoryMirror(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public void refresh() {
        replace(
                "region (code, label) values (?, ?)",
                this.territories.regions().stream()
                        .map((it) -> new Object[] {it.code(), it.label()}));
        replace(
                "academie (code, label, status, region, zone, valid_from, valid_to, successor)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                this.territories.academies().stream()
                        .map(
                                (it) ->
                                        new Object[] {
                                            it.code(), it.label(), it.status(), it.region(),
                                            it.zone(), it.validFrom(), it.validTo(), it.successor()
                                        }));
        replace(
                "departement (code, insee_code, label, academie) values (?, ?, ?, ?)",
                this.territories.departements().stream()
                        .map(
                                (it) ->
                                        new Object[] {
                                            it.code(), it.inseeCode(), it.label(), it.academie()
                                        }));
    }

    private void replace(String tableAndValues, Stream<Object[]> rows) {
        String table = tableAndValues.substring(0, tableAndValues.indexOf(' '));
        List<Object[]> all = rows.toList();
        this.database.update("delete from lecture." + table);
        this.database.batchUpdate("insert into lecture." + tableAndValues, all);
    }
}
