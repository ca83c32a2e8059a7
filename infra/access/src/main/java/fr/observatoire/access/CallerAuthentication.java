package fr.observatoire.access;

import fr.observatoire.contract.access.Caller;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.List;

/** A caller whose token was checked. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    private final Jwt token;

    public CallerAuthentication(Jwt token) {
        super(List.of());
        this.caller = Callers.of(token);
        this.token = token;
        setAuthenticated(true);
    }

    public Caller caller() {
        return this.caller;
    }

    Jwt token() {
        return this.token;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return this.caller;
    }

    @Override
    public String getName() {
        return this.caller.id();
    }
}
