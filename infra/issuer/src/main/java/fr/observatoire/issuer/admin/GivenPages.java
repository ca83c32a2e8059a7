package fr.observatoire.issuer.admin;

import fr.observatoire.issuer.IssuerSettings;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** Pages that show a secret, once: it is kept nowhere. */
@Component
class GivenPages {

    private final String address;

    GivenPages(IssuerSettings settings) {
        this.address = settings.url() + "/lien/";
    }

    ModelAndView link(String name, String secret) {
        return new ModelAndView("lien-donne", Map.of("name", name, "link", this.address + secret));
    }

    ModelAndView secret(String machine, String secret) {
        return new ModelAndView("secret-donne", Map.of("machine", machine, "secret", secret));
    }
}
