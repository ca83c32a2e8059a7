package fr.observatoire.access;

import fr.observatoire.contract.access.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who asks, as a token says it. What is no right in it gives none. */
public final class Callers {

    static final String RIGHTS = "droits";

    static final String FEEDS = "flux";

    static final String PERIMETER = "perimetre";

    private Callers() {}

    /** Of the request that is being answered. */
    public static Caller current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The token of the request that is being answered, to be passed on. */
    public static Optional<String> token() {
        return (SecurityContextHolder.getContext().getAuthentication()
                        instanceof CallerAuthentication known)
                ? Optional.of(known.token().getTokenValue())
                : Optional.empty();
    }

    static Caller of(@Nullable Authentication authentication) {
        return (authentication instanceof CallerAuthentication known)
                ? known.caller()
                : Caller.ANONYMOUS;
    }

    static Caller of(Jwt token) {
        return Seals.ISSUER.equals(token.getClaimAsString(JwtClaimNames.ISS))
                ? Caller.door()
                : Caller.of(
                        Objects.requireNonNull(token.getSubject()),
                        texts(token.getClaims(), RIGHTS),
                        texts(token.getClaims(), FEEDS),
                        texts(token.getClaims(), PERIMETER));
    }

    static List<String> texts(Map<String, Object> claims, String claim) {
        return (claims.get(claim) instanceof List<?> list)
                ? list.stream().filter(Objects::nonNull).map(Object::toString).toList()
                : List.of();
    }
}
