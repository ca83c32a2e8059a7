package fr.observatoire.issuer.token;

import fr.observatoire.issuer.account.Account;
import fr.observatoire.issuer.account.SignIns;
import fr.observatoire.issuer.machine.Machine;
import fr.observatoire.issuer.machine.Machines;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/**
 * What a token says of who holds it, read anew for each: changed rights are in the next one, and
 * whose sign-in is worth nothing any more gets none, not even for a refresh token.
 */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final List<String> AUDIENCE = List.of("observatoire");

    private final SignIns signIns;

    private final Machines machines;

    Claims(SignIns signIns, Machines machines) {
        this.signIns = signIns;
        this.machines = machines;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(kept(AUDIENCE));
        }
        Authentication holder = context.getPrincipal();
        if (holder == null) {
            throw refusal();
        }
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            machine(context, this.machines.active(holder.getName()).orElseThrow(Claims::refusal));
        } else {
            person(context, this.signIns.holder(holder).orElseThrow(Claims::refusal));
        }
    }

    private static void person(JwtEncodingContext context, Account account) {
        context.getClaims().claim("droits", kept(account.rights()));
    }

    private static void machine(JwtEncodingContext context, Machine machine) {
        context.getClaims()
                .claim("droits", kept(machine.rights()))
                .claim("flux", kept(machine.feeds()))
                .claim("perimetre", kept(machine.perimeter()));
    }

    /** Of the kind that Spring reads back from the database. */
    private static List<String> kept(List<String> texts) {
        return new ArrayList<>(texts);
    }

    private static OAuth2AuthenticationException refusal() {
        return new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
    }
}
