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
 * @param flux ids of feeds
 * @param perimetre territories, one a line
 */
record MachineForm(String nom, List<String> flux, String perimetre) {

    /** What a form leaves out is empty, never null. */
    MachineForm(@Nullable String nom, @Nullable List<String> flux, @Nullable String perimetre) {
        this.nom = Objects.requireNonNullElse(nom, "").strip().toLowerCase(Locale.ROOT);
        this.flux = (flux == null) ? List.of() : List.copyOf(flux);
        this.perimetre = Objects.requireNonNullElse(perimetre, "");
    }

    static MachineForm of(Machine machine) {
        return new MachineForm(
                machine.id(), machine.feeds(), String.join("\n", machine.perimeter()));
    }

    Machine machine() {
        List<String> territories = Reach.lines(this.perimetre);
        return new Machine(this.nom, List.of(Machine.PRODUCER), this.flux, territories, true, 0);
    }

    ModelAndView page(String view, List<Fault> faults) {
        return new ModelAndView(
                view,
                Map.of("form", this, "faults", faults, "feeds", SubmissionKind.feeds()),
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
