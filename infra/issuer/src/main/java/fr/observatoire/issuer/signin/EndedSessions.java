package fr.observatoire.issuer.signin;

import fr.observatoire.issuer.account.SignIns;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Signs out, before anything is answered, who signed in before the account's sessions ended. */
final class EndedSessions extends OncePerRequestFilter {

    private final SignIns signIns;

    private final SecurityContextLogoutHandler out = new SecurityContextLogoutHandler();

    EndedSessions(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signIn = SecurityContextHolder.getContext().getAuthentication();
        if (signIn != null && this.signIns.holder(signIn).isEmpty()) {
            this.out.logout(request, response, signIn);
        }
        chain.doFilter(request, response);
    }
}
