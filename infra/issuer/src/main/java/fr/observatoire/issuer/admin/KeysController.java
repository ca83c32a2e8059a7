package fr.observatoire.issuer.admin;

import fr.observatoire.issuer.journal.Act;
import fr.observatoire.issuer.journal.Journal;
import fr.observatoire.issuer.key.SigningKeys;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import java.security.Principal;

/** Has a new key sign from now on. */
@Controller
class KeysController {

    private final SigningKeys keys;

    private final Journal journal;

    KeysController(SigningKeys keys, Journal journal) {
        this.keys = keys;
        this.journal = journal;
    }

    @PostMapping("/cles")
    String rotate(Principal who) {
        this.keys.rotate();
        this.journal.note(who.getName(), Act.KEY_ADDED, null);
        return "redirect:/comptes?fait";
    }
}
