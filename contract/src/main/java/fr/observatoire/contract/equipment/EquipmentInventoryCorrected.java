package fr.observatoire.contract.equipment;

import fr.observatoire.contract.event.StoredEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * A different declaration of an inventory already declared for that day.
 *
 * @param previous what was believed until now
 */
@StoredEvent(name = "equipment-inventory-corrected", revision = "1")
public record EquipmentInventoryCorrected(
        String uai,
        String academie,
        LocalDate date,
        Inventory inventory,
        Inventory previous,
        List<String> anomalies)
        implements EquipmentEvent {}
