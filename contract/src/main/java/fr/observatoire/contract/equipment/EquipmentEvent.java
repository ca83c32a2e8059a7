package fr.observatoire.contract.equipment;

import fr.observatoire.contract.event.SchoolFact;

import java.time.LocalDate;

/** What can happen to the dated inventories of a school. */
public sealed interface EquipmentEvent extends SchoolFact
        permits EquipmentInventoryDeclared, EquipmentInventoryCorrected {

    /** Day of the inventory. */
    LocalDate date();

    Inventory inventory();
}
