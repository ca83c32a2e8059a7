package fr.observatoire.query.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Makes of a session the caller that its token names, renewed when it has run out: rights that were
 * taken away, or an account that was closed, act as soon as a token lasts.
 */
final class SessionCaller extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionCaller.class);

    private final SessionTokens tokens;

    SessionCaller(SessionTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof OAuth2AuthenticationToken session) {
            CsrfTokens.draw(request);
            try {
                SecurityContextHolder.setContext(
                        new SecurityContextImpl(this.tokens.caller(session, request, response)));
            } catch (ClientAuthorizationException
                    | OAuth2AuthenticationException
                    | JwtException refused) {
                if (!isTheEnd(refused)) {
                    LOG.warn("the issuer does not answer: {}", refused.getMessage());
                    response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
                    return;
                }
                LOG.info("a session ends: {}", refused.getMessage());
                end(request);
            }
        } else {
            CsrfTokens.none(request);
        }
        chain.doFilter(request, response);
    }

    /** Of an issuer that cannot be asked a session sees nothing: it goes on when it answers. */
    private static boolean isTheEnd(RuntimeException refused) {
        return refused instanceof BadJwtException
                || refused instanceof OAuth2AuthenticationException
                || refused instanceof ClientAuthorizationRequiredException
                || (refused instanceof ClientAuthorizationException renewal
                        && renewal.getError()
                                .getErrorCode()
                                .equals(OAuth2ErrorCodes.INVALID_GRANT));
    }

    /** Style sheets and the like are everybody's. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
