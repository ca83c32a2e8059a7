package fr.observatoire.query.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
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
            } catch (ClientAuthorizationException | JwtException ended) {
                LOG.info("a session ends: {}", ended.getMessage());
                end(request);
            }
        } else {
            CsrfTokens.none(request);
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
