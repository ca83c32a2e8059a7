package fr.observatoire.query.web.privacy;

import fr.observatoire.query.web.problem.PageController;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** Says to a person what is kept. */
@PageController
class PrivacyPages {

    private final Conservation conservation;

    private final Contact contact;

    PrivacyPages(Conservation conservation, Contact contact) {
        this.conservation = conservation;
        this.contact = contact;
    }

    @GetMapping("/donnees-personnelles")
    ModelAndView page() {
        return new ModelAndView(
                "donnees-personnelles",
                Map.of("kept", this.conservation.inForce(), "contact", this.contact.address()));
    }
}
