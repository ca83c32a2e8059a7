package fr.observatoire.command.files;

import fr.observatoire.command.eventstore.DecisionRoom;
import fr.observatoire.command.eventstore.DecisionRooms;
import fr.observatoire.command.eventstore.EventTable;
import fr.observatoire.command.school.CloseMissingSchool;
import fr.observatoire.command.school.School;
import fr.observatoire.command.school.SchoolIndex;
import fr.observatoire.command.school.SchoolTable;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Closes the schools that a complete register lacks, once its last line is decided. Called in a
 * transaction of its own; killed half-way it leaves nothing, and the next call begins again.
 */
@Component
public class RegisterCompletion {

    /** So many closures at once are many in any territory. */
    private static final int MANY = 10;

    private final DecisionRooms rooms;

    private final EventTable events;

    private final RegisterTable registers;

    private final SchoolTable schools;

    RegisterCompletion(
            DecisionRooms rooms, EventTable events, RegisterTable registers, SchoolTable schools) {
        this.rooms = rooms;
        this.events = events;
        this.registers = registers;
        this.schools = schools;
    }

    /**
     * Works on one register that is due.
     *
     * @return whether there was one
     */
    public boolean closeAbsent() {
        Optional<CompleteRegister> due = this.registers.due();
        due.ifPresent(this::close);
        return due.isPresent();
    }

    private void close(CompleteRegister register) {
        this.events.lock();
        List<Uai> absent = this.registers.absentFrom(register);
        Optional<Reason> doubt = doubt(register, absent.size());
        if (doubt.isPresent()) {
            this.registers.leave(register.file(), doubt.get());
        } else {
            close(register, absent);
        }
    }

    /** A register that lacks most of a territory is an extract, whatever its sender declared. */
    private Optional<Reason> doubt(CompleteRegister register, int absent) {
        int named = this.registers.named(register);
        boolean lacksMost = absent > named && (named == 0 || absent > MANY);
        return (absent > 0 && lacksMost)
                ? Optional.of(
                        new Reason(
                                "fichier.complet-douteux",
                                register.territory(),
                                Integer.toString(absent),
                                Integer.toString(named),
                                null,
                                null))
                : Optional.empty();
    }

    private void close(CompleteRegister register, List<Uai> absent) {
        List<CloseMissingSchool> commands =
                absent.stream().map((uai) -> new CloseMissingSchool(uai, register.asOf())).toList();
        DecisionRoom room = this.rooms.open(List.of(School.class));
        room.begin(commands.stream().map(CloseMissingSchool::target).toList());
        commands.forEach((command) -> room.decide(command, register.metaData()));
        SchoolIndex index = this.schools.read(absent.stream().map(Uai::value).toList());
        room.eventsSince(0).forEach(index::evolve);
        room.store();
        this.schools.write(index);
        this.registers.done(register.file(), absent.size());
    }
}
