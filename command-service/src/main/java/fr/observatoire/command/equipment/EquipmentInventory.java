package fr.observatoire.command.equipment;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.NotInTheFuture;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.SchoolHadOpenedBy;
import fr.observatoire.command.school.SchoolIsKnown;
import fr.observatoire.command.school.SchoolIsNotClosedOn;
import fr.observatoire.contract.equipment.EquipmentEvent;
import fr.observatoire.contract.equipment.EquipmentInventoryCorrected;
import fr.observatoire.contract.equipment.EquipmentInventoryDeclared;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The dated inventories of a school. */
@AggregateRoot(type = "equipment")
public final class EquipmentInventory {

    private static final String DATE = "date_inventaire";

    @AggregateIdentifier @Nullable String id;

    private final Map<LocalDate, Inventory> inventories = new HashMap<>();

    EquipmentInventory() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(DeclareInventory command) {
        Rules.demand(rules(command));
        List<Reason> oddities =
                Rules.violations(
                        List.of(new SchoolHadOpenedBy(DATE, command.date(), command.school())));
        KnownSchool school = Objects.requireNonNull(command.school());
        Inventory previous = this.inventories.get(command.date());
        if (command.inventory().equals(previous)) {
            return Decision.unchanged(oddities);
        }
        apply(event(command, school, previous, Rules.codes(oddities)));
        return (previous == null) ? Decision.accepted(oddities) : Decision.corrected(oddities);
    }

    private static List<Rule> rules(DeclareInventory command) {
        Inventory inventory = command.inventory();
        return List.of(
                new SchoolIsKnown(command.uai(), command.school()),
                new NotInTheFuture(DATE, command.date(), command.today()),
                new NotBeforeRecordsBegan(DATE, command.date()),
                new SchoolIsNotClosedOn(DATE, command.date(), command.school()),
                new SomethingWasCounted(inventory),
                new RoomsDoNotExceedRooms(
                        "salles_equipees", inventory.sallesEquipees(), inventory.salles()),
                new RoomsDoNotExceedRooms(
                        "salles_connectees", inventory.sallesConnectees(), inventory.salles()),
                new RecentTerminalsAreTerminals(inventory));
    }

    private static EquipmentEvent event(
            DeclareInventory command,
            KnownSchool school,
            @Nullable Inventory previous,
            List<String> oddities) {
        String uai = command.uai().value();
        LocalDate date = command.date();
        String academie = school.academieOn(date);
        return (previous == null)
                ? new EquipmentInventoryDeclared(uai, academie, date, command.inventory(), oddities)
                : new EquipmentInventoryCorrected(
                        uai, academie, date, command.inventory(), previous, oddities);
    }

    @EventSourcingHandler
    void evolve(EquipmentEvent event) {
        this.id = new EquipmentId(new Uai(event.uai())).value();
        this.inventories.put(event.date(), event.inventory());
    }
}
