package fr.observatoire.issuer.admin;

import fr.observatoire.issuer.journal.Act;
import fr.observatoire.issuer.journal.Journal;
import fr.observatoire.issuer.machine.Machine;
import fr.observatoire.issuer.machine.Machines;
import fr.observatoire.issuer.machine.Secrets;
import fr.observatoire.issuer.right.Fault;
import fr.observatoire.issuer.right.Faults;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What an admin does to machine accounts, each change with its line in the journal. */
@Component
@Transactional
class MachineDesk {

    private final Machines machines;

    private final Secrets secrets;

    private final Journal journal;

    private final Faults faults;

    MachineDesk(Machines machines, Secrets secrets, Journal journal, Faults faults) {
        this.machines = machines;
        this.secrets = secrets;
        this.journal = journal;
        this.faults = faults;
    }

    /** Makes a machine account without a secret, unless there are faults. */
    public List<Fault> create(String who, Machine machine) {
        List<Fault> found = new ArrayList<>(this.faults.name("nom", machine.id(), Machine.KEPT));
        found.addAll(reach(machine));
        if (found.isEmpty() && !this.machines.create(machine)) {
            found.addAll(this.faults.taken("nom", machine.id()));
        }
        if (found.isEmpty()) {
            this.journal.note(who, Act.MACHINE_MADE, machine.id());
        }
        return found;
    }

    public List<Fault> changeReach(String who, Machine machine) {
        List<Fault> found = reach(machine);
        if (found.isEmpty()) {
            this.machines.changeReach(machine);
            this.journal.note(who, Act.MACHINE_REACH_CHANGED, machine.id());
        }
        return found;
    }

    /**
     * Draws one more secret.
     *
     * @param othersEndAfter from now to the end of those before; null: when they are withdrawn
     */
    public String addSecret(String who, String machine, @Nullable Duration othersEndAfter) {
        this.journal.note(who, Act.SECRET_ADDED, machine);
        return this.secrets.add(machine, othersEndAfter);
    }

    public void withdrawOldSecrets(String who, String machine) {
        this.secrets.withdrawOld(machine);
        this.journal.note(who, Act.OLD_SECRETS_WITHDRAWN, machine);
    }

    public void setActive(String who, String machine, boolean active) {
        this.machines.setActive(machine, active);
        this.journal.note(who, active ? Act.MACHINE_RESUMED : Act.MACHINE_STOPPED, machine);
    }

    private List<Fault> reach(Machine machine) {
        List<Fault> found = new ArrayList<>(this.faults.machineRights(machine.rights()));
        if (machine.sends()) {
            found.addAll(this.faults.feeds(machine.feeds()));
            found.addAll(this.faults.perimeter(machine.perimeter()));
        }
        return found;
    }
}
