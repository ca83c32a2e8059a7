package fr.observatoire.contract.equipment;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/** First declaration of an inventory of that day. */
@StoredEvent(name = "equipment-inventory-declared", revision = "1")
public record EquipmentInventoryDeclared(
        String uai, String academie, LocalDate date, Inventory inventory, List<String> anomalies)
        implements EquipmentEvent {}
