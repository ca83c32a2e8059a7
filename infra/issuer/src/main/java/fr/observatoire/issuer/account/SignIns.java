package fr.observatoire.issuer.account;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * A sign-in bears how often the sessions of its account had been ended when its password was
 * checked: ended once more, it is worth nothing. A count, since clocks would leave a gap.
 */
@Component
public class SignIns {

    private final Accounts accounts;

    SignIns(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The authority that a sign-in bears. */
    public static String authority(int sessionsEnded) {
        return "sessions-ended-" + sessionsEnded;
    }

    /** Whose sign-in it is; nothing when it is worth nothing any more. */
    public Optional<Account> holder(Authentication signIn) {
        return this.accounts
                .active(signIn.getName())
                .filter(account -> bears(signIn, authority(account.sessionsEnded())));
    }

    private static boolean bears(Authentication signIn, String authority) {
        return signIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authority::equals);
    }
}
