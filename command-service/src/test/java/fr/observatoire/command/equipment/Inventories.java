package fr.observatoire.command.equipment;

import fr.observatoire.contract.equipment.Inventory;

import org.jspecify.annotations.Nullable;

/** Inventories of a day. */
public final class Inventories {

    private Inventories() {}

    public static Inventory rooms(int all, int equipped, int connected) {
        return new Inventory(
                null, null, null, null, null, null, null, all, equipped, connected, null, null,
                null, null, null, null);
    }

    static Inventory terminals(
            @Nullable Integer fixed,
            @Nullable Integer laptops,
            @Nullable Integer tablets,
            @Nullable Integer recent) {
        return new Inventory(
                fixed, laptops, tablets, recent, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }
}
