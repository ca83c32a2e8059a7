package fr.observatoire.issuer.admin;

import fr.observatoire.issuer.machine.Machine;
import fr.observatoire.issuer.machine.Machines;
import fr.observatoire.issuer.right.Fault;
import fr.observatoire.issuer.right.Faults;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.security.Principal;
import java.time.Duration;
import java.util.List;

/** The pages about machine accounts. */
@Controller
@RequestMapping("/machines")
class MachinesController {

    private final Machines machines;

    private final MachineDesk desk;

    private final GivenPages given;

    private final Faults faults;

    MachinesController(Machines machines, MachineDesk desk, GivenPages given, Faults faults) {
        this.machines = machines;
        this.desk = desk;
        this.given = given;
        this.faults = faults;
    }

    @GetMapping("/nouvelle")
    ModelAndView blank() {
        return MachineForm.blank().page("nouvelle-machine", List.of());
    }

    @PostMapping
    ModelAndView create(Principal who, MachineForm form) {
        Machine machine = form.machine();
        List<Fault> found = this.desk.create(who.getName(), machine);
        return found.isEmpty()
                ? this.given.secret(
                        machine.id(), this.desk.addSecret(who.getName(), machine.id(), null))
                : form.page("nouvelle-machine", found);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String id) {
        return page(machine(id), List.of());
    }

    @PostMapping("/{id}/etendue")
    ModelAndView changeReach(Principal who, @PathVariable String id, MachineForm form) {
        Machine now = machine(id);
        MachineForm named = form.named(now.id());
        List<Fault> found = this.desk.changeReach(who.getName(), named.machine());
        return found.isEmpty() ? back(id) : named.page("machine", found).addObject("machine", now);
    }

    @PostMapping("/{id}/secret")
    ModelAndView addSecret(
            Principal who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String heures) {
        Machine machine = machine(id);
        String hours = heures.strip();
        List<Fault> found = this.faults.hours(hours);
        if (!found.isEmpty()) {
            return page(machine, found);
        }
        Duration left = hours.isEmpty() ? null : Duration.ofHours(Long.parseLong(hours));
        return this.given.secret(
                machine.id(), this.desk.addSecret(who.getName(), machine.id(), left));
    }

    @PostMapping("/{id}/anciens-secrets")
    ModelAndView withdraw(Principal who, @PathVariable String id) {
        this.desk.withdrawOldSecrets(who.getName(), machine(id).id());
        return back(id);
    }

    @PostMapping("/{id}/arret")
    ModelAndView stop(Principal who, @PathVariable String id) {
        this.desk.setActive(who.getName(), machine(id).id(), false);
        return back(id);
    }

    @PostMapping("/{id}/reprise")
    ModelAndView resume(Principal who, @PathVariable String id) {
        this.desk.setActive(who.getName(), machine(id).id(), true);
        return back(id);
    }

    private static ModelAndView page(Machine machine, List<Fault> found) {
        return MachineForm.of(machine).page("machine", found).addObject("machine", machine);
    }

    private static ModelAndView back(String id) {
        return new ModelAndView("redirect:/machines/" + id + "?fait");
    }

    private Machine machine(String id) {
        return this.machines
                .find(id)
                .filter(found -> !found.kept())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
