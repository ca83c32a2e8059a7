package fr.observatoire.issuer.signin;

import fr.observatoire.issuer.account.Accounts;
import fr.observatoire.issuer.account.Credentials;
import fr.observatoire.issuer.account.SignIns;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

import java.util.Locale;

/** Finds by the name that was typed; what is found bears the account's id in its place. */
class SignInNames implements UserDetailsService {

    private final Accounts accounts;

    SignInNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return this.accounts
                .credentials(name)
                .map(SignInNames::user)
                .orElseThrow(() -> new UsernameNotFoundException(""));
    }

    private static UserDetails user(Credentials found) {
        return User.withUsername(found.id().toString())
                .password(found.passwordHash())
                .authorities("signed-in", SignIns.authority(found.sessionsEnded()))
                .build();
    }
}
