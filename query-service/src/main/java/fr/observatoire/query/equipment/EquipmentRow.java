package fr.observatoire.query.equipment;

import fr.observatoire.contract.equipment.Bandwidth;
import fr.observatoire.contract.equipment.EquipmentEvent;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.equipment.WifiCoverage;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Inventories as columns, in the order of {@link EquipmentSql#TABLE}. */
final class EquipmentRow {

    private static final Set<Bandwidth> FAST = EnumSet.of(Bandwidth.FROM_100, Bandwidth.FROM_1000);

    private static final List<Function<Inventory, @Nullable Integer>> MEASURES =
            List.of(
                    Inventory::ordinateursFixes,
                    Inventory::ordinateursPortables,
                    Inventory::tablettes,
                    Inventory::terminauxMoins5Ans,
                    Inventory::classesMobiles,
                    Inventory::tni,
                    Inventory::videoprojecteurs,
                    Inventory::salles,
                    Inventory::sallesEquipees,
                    Inventory::sallesConnectees,
                    (it) -> (it.debit() == null) ? null : oneOrZero(FAST.contains(it.debit())),
                    (it) ->
                            (it.wifi() == null)
                                    ? null
                                    : oneOrZero(it.wifi() == WifiCoverage.TOTALE),
                    (it) -> oneOrZero(it.contratMaintenance()),
                    (it) -> oneOrZero(it.filtrage()),
                    (it) -> oneOrZero(it.charte()),
                    (it) -> oneOrZero(it.voletNumerique()));

    private EquipmentRow() {}

    static Object[] columns(List<Projected<EquipmentEvent>> events) {
        ArrayColumns<Projected<EquipmentEvent>> columns =
                ArrayColumns.of(events)
                        .text((row) -> row.event().uai())
                        .text((row) -> row.event().date());
        MEASURES.forEach(
                (measure) -> columns.integer((row) -> measure.apply(row.event().inventory())));
        return columns.text((row) -> debit(row.event().inventory()))
                .text((row) -> wifi(row.event().inventory()))
                .text((row) -> String.join(",", row.event().anomalies()))
                .text(Projected::submission)
                .bigint(Projected::position)
                .text(Projected::at)
                .toParameters();
    }

    private static @Nullable Integer oneOrZero(@Nullable Boolean value) {
        if (value == null) {
            return null;
        }
        return value ? 1 : 0;
    }

    private static @Nullable String debit(Inventory inventory) {
        return (inventory.debit() == null) ? null : inventory.debit().id();
    }

    private static @Nullable String wifi(Inventory inventory) {
        return (inventory.wifi() == null) ? null : inventory.wifi().id();
    }
}
