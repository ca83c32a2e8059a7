package fr.observatoire.issuer.signin;

import fr.observatoire.issuer.account.Accounts;
import fr.observatoire.issuer.journal.Act;
import fr.observatoire.issuer.journal.Journal;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.UUID;

/**
 * Checks a name and a password, as often as {@link Attempts} lets it. Who is signed in is known by
 * the account's id from here on.
 */
@Component
class LimitedSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;

    private final Attempts attempts;

    private final Accounts accounts;

    private final Journal journal;

    LimitedSignIn(PasswordEncoder encoder, Attempts attempts, Accounts accounts, Journal journal) {
        this.passwords = new DaoAuthenticationProvider(new SignInNames(accounts));
        this.passwords.setPasswordEncoder(encoder);
        this.attempts = attempts;
        this.accounts = accounts;
        this.journal = journal;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication given) {
        String name = name(given);
        String address = address(given);
        if (!this.attempts.begin(name, address)) {
            throw new LockedException("too many attempts");
        }
        try {
            Authentication known = this.passwords.authenticate(given);
            this.attempts.succeeded(name, address);
            this.journal.note(known.getName(), Act.SIGNED_IN, known.getName());
            return known;
        } catch (AuthenticationException refused) {
            UUID about = this.accounts.idOf(name).orElse(null);
            this.journal.note(null, Act.SIGN_IN_REFUSED, (about != null) ? about.toString() : null);
            throw refused;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** As accounts are found: without blanks around, in lower case. */
    static String name(Authentication given) {
        return given.getName().strip().toLowerCase(Locale.ROOT);
    }

    private static String address(Authentication given) {
        return (given.getDetails() instanceof WebAuthenticationDetails details)
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
