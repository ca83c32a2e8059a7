package fr.observatoire.command.equipment;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What was counted on a day.
 *
 * @param today day of reception
 * @param school what the register knows of the school, null when nothing
 */
public record DeclareInventory(
        Uai uai, LocalDate date, Inventory inventory, LocalDate today, @Nullable KnownSchool school)
        implements Command {

    @Override
    public EquipmentId target() {
        return new EquipmentId(this.uai);
    }
}
