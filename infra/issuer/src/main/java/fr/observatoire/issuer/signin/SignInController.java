package fr.observatoire.issuer.signin;

import fr.observatoire.issuer.IssuerSettings;
import fr.observatoire.issuer.account.Account;
import fr.observatoire.issuer.account.Accounts;
import fr.observatoire.issuer.demo.DemoAccounts;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

import java.security.Principal;

/** The way in, and where those arrive who come without being sent by the observatory's pages. */
@Controller
class SignInController {

    private final IssuerSettings settings;

    private final Accounts accounts;

    private final DemoAccounts demo;

    SignInController(IssuerSettings settings, Accounts accounts, DemoAccounts demo) {
        this.settings = settings;
        this.accounts = accounts;
        this.demo = demo;
    }

    @GetMapping("/connexion")
    String signIn(
            @RequestParam(required = false) @Nullable String refus,
            @SessionAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false)
                    @Nullable Exception why,
            Model page) {
        page.addAttribute("refused", refus != null && !(why instanceof LockedException));
        page.addAttribute("locked", refus != null && why instanceof LockedException);
        page.addAttribute("demo", this.demo.shown());
        page.addAttribute("password", this.settings.demoPassword());
        return "connexion";
    }

    @GetMapping("/")
    String home(Principal who, Model page) {
        page.addAttribute(
                "admin", this.accounts.active(who.getName()).filter(Account::isAdmin).isPresent());
        page.addAttribute("pages", this.settings.pagesUrl());
        return "accueil";
    }
}
