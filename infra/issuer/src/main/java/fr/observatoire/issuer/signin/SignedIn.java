package fr.observatoire.issuer.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.security.Principal;

/** Tells every page whether there is somebody to sign out. */
@ControllerAdvice
class SignedIn {

    @ModelAttribute("signedIn")
    boolean signedIn(@Nullable Principal who) {
        return who != null;
    }
}
