package fr.observatoire.issuer.admin;

import fr.observatoire.issuer.account.Account;
import fr.observatoire.issuer.account.Accounts;
import fr.observatoire.issuer.machine.Machines;
import fr.observatoire.issuer.right.Fault;
import fr.observatoire.issuer.right.Reach;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The pages about people's accounts. */
@Controller
@RequestMapping("/comptes")
class AccountsController {

    private final Accounts accounts;

    private final Machines machines;

    private final AccountDesk desk;

    private final GivenPages given;

    AccountsController(Accounts accounts, Machines machines, AccountDesk desk, GivenPages given) {
        this.accounts = accounts;
        this.machines = machines;
        this.desk = desk;
        this.given = given;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("accounts", this.accounts.all());
        page.addAttribute("machines", this.machines.all());
        return "comptes";
    }

    @GetMapping("/nouveau")
    ModelAndView blank() {
        return sheet("", "", List.of());
    }

    @PostMapping
    ModelAndView create(
            Principal who,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String droits) {
        String name = nom.strip().toLowerCase(Locale.ROOT);
        UUID id = UUID.randomUUID();
        List<Fault> faults = this.desk.create(who.getName(), id, name, Reach.lines(droits));
        return faults.isEmpty()
                ? this.given.link(name, this.desk.reset(who.getName(), id))
                : sheet(name, droits, faults);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        Account account = account(id);
        return page(account, String.join("\n", account.rights()), List.of());
    }

    @PostMapping("/{id}/droits")
    ModelAndView changeRights(
            Principal who, @PathVariable UUID id, @RequestParam(defaultValue = "") String droits) {
        Account account = account(id);
        List<String> rights = Reach.lines(droits);
        return after(account, droits, this.desk.changeRights(who.getName(), account.id(), rights));
    }

    @PostMapping("/{id}/arret")
    ModelAndView stop(Principal who, @PathVariable UUID id) {
        Account account = account(id);
        String rights = String.join("\n", account.rights());
        return after(account, rights, this.desk.stop(who.getName(), account.id()));
    }

    @PostMapping("/{id}/reprise")
    ModelAndView resume(Principal who, @PathVariable UUID id) {
        this.desk.resume(who.getName(), account(id).id());
        return back(id);
    }

    @PostMapping("/{id}/lien")
    ModelAndView reset(Principal who, @PathVariable UUID id) {
        Account account = account(id);
        return this.given.link(account.name(), this.desk.reset(who.getName(), account.id()));
    }

    private static ModelAndView after(Account account, String rights, List<Fault> faults) {
        return faults.isEmpty() ? back(account.id()) : page(account, rights, faults);
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/comptes/" + id + "?fait");
    }

    private static ModelAndView sheet(String name, String rights, List<Fault> faults) {
        return new ModelAndView(
                "nouveau-compte",
                Map.of("name", name, "rights", rights, "faults", faults),
                status(faults));
    }

    private static ModelAndView page(Account account, String rights, List<Fault> faults) {
        return new ModelAndView(
                "compte",
                Map.of("account", account, "rights", rights, "faults", faults),
                status(faults));
    }

    private static HttpStatus status(List<Fault> faults) {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private Account account(UUID id) {
        return this.accounts
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
