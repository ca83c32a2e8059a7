package fr.observatoire.query.web.signin;

import fr.observatoire.access.CallerAuthentication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.util.WebUtils;

/** The token that a session stands for, renewed when it has run out. */
final class SessionTokens {

    private final OAuth2AuthorizedClientManager clients;

    private final JwtDecoder tokens;

    SessionTokens(OAuth2AuthorizedClientManager clients, JwtDecoder tokens) {
        this.clients = clients;
        this.tokens = tokens;
    }

    /**
     * Whoever the session's token names.
     *
     * @throws BadJwtException if there is no token, or none that is accepted
     * @throws JwtException if the issuer does not say how to check it
     * @throws org.springframework.security.oauth2.client.ClientAuthorizationException if the issuer
     *     does not renew it
     */
    CallerAuthentication caller(
            OAuth2AuthenticationToken session,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2AuthorizedClient client;
        // What renews a token serves once: of two requests at a time one waits for the other.
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            client = renewed(session, request, response);
        }
        if (client == null) {
            throw new BadJwtException("no token is known");
        }
        return new CallerAuthentication(
                this.tokens.decode(client.getAccessToken().getTokenValue()));
    }

    private @Nullable OAuth2AuthorizedClient renewed(
            OAuth2AuthenticationToken session,
            HttpServletRequest request,
            HttpServletResponse response) {
        return this.clients.authorize(
                OAuth2AuthorizeRequest.withClientRegistrationId(Registration.ID)
                        .principal(session)
                        .attribute(HttpServletRequest.class.getName(), request)
                        .attribute(HttpServletResponse.class.getName(), response)
                        .build());
    }
}
