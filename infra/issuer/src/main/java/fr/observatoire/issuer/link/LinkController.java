package fr.observatoire.issuer.link;

import fr.observatoire.issuer.account.Account;
import fr.observatoire.issuer.account.Accounts;
import fr.observatoire.issuer.link.Links.Link;
import fr.observatoire.issuer.right.Fault;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The page that a one-time link opens. */
@Controller
@RequestMapping("/lien/{secret}")
class LinkController {

    private final Links links;

    private final Accounts accounts;

    private final LinkDesk desk;

    LinkController(Links links, Accounts accounts, LinkDesk desk) {
        this.links = links;
        this.accounts = accounts;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String secret) {
        return page(secret, "", List.of());
    }

    @PostMapping
    ModelAndView choose(
            @PathVariable String secret,
            @RequestParam(required = false) @Nullable String nom,
            @RequestParam(name = "mot-de-passe", required = false) @Nullable String password,
            @RequestParam(required = false) @Nullable String confirmation) {
        Choice choice = Choice.of(nom, password, confirmation);
        List<Fault> faults = this.desk.choose(secret, choice);
        return faults.isEmpty()
                ? new ModelAndView("redirect:/connexion?choisi")
                : page(secret, choice.nom(), faults);
    }

    private ModelAndView page(String secret, String typed, List<Fault> faults) {
        Link link = this.links.find(secret).orElseThrow(LostLink::new);
        boolean first = link.account() == null;
        return new ModelAndView(
                "lien",
                Map.of("first", first, "name", first ? typed : name(link), "faults", faults),
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String name(Link link) {
        return (link.account() == null)
                ? ""
                : this.accounts
                        .active(link.account())
                        .map(Account::name)
                        .orElseThrow(LostLink::new);
    }
}
