package fr.observatoire.issuer.admin;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.issuer.machine.Machine;
import fr.observatoire.issuer.right.Fault;
import fr.observatoire.issuer.right.Reach;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A machine account as a form has it.
 *
 * @param nom its id
 * @param droits rights
 * @param flux ids of feeds
 * @param perimetre territories, one a line
 */
record MachineForm(String nom, List<String> droits, List<String> flux, String perimetre) {

    /** What a form leaves out is empty, never null. */
    MachineForm(
            @Nullable String nom,
            @Nullable List<String> droits,
            @Nullable List<String> flux,
            @Nullable String perimetre) {
        this.nom = Objects.requireNonNullElse(nom, "").strip().toLowerCase(Locale.ROOT);
        this.droits = (droits == null) ? List.of() : List.copyOf(droits);
        this.flux = (flux == null) ? List.of() : List.copyOf(flux);
        this.perimetre = Objects.requireNonNullElse(perimetre, "");
    }

    /** For a machine that sends, as most do. */
    static MachineForm blank() {
        return new MachineForm("", List.of(Machine.PRODUCER), List.of(), "");
    }

    static MachineForm of(Machine machine) {
        return new MachineForm(
                machine.id(),
                machine.rights(),
                machine.feeds(),
                String.join("\n", machine.perimeter()));
    }

    MachineForm named(String name) {
        return new MachineForm(name, this.droits, this.flux, this.perimetre);
    }

    /** What is asked for; feeds and perimeter of a machine that sends nothing are left out. */
    Machine machine() {
        List<String> territories = Reach.lines(this.perimetre);
        Machine asked = new Machine(this.nom, this.droits, this.flux, territories, true, 0);
        return asked.sends()
                ? asked
                : new Machine(this.nom, this.droits, List.of(), List.of(), true, 0);
    }

    ModelAndView page(String view, List<Fault> faults) {
        return new ModelAndView(
                view,
                Map.of(
                        "form",
                        this,
                        "faults",
                        faults,
                        "rights",
                        Reach.machineRights(),
                        "feeds",
                        SubmissionKind.feeds()),
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
