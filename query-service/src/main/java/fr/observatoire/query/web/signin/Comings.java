package fr.observatoire.query.web.signin;

import fr.observatoire.access.Journal;
import fr.observatoire.access.JournalEntry;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.Right;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;

import java.io.IOException;
import java.util.List;

/** Writes down who came and who left, with the territories in whose name they may speak. */
final class Comings extends SavedRequestAwareAuthenticationSuccessHandler implements LogoutHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Comings.class);

    private final SessionTokens tokens;

    private final Journal journal;

    Comings(SessionTokens tokens, Journal journal) {
        this.tokens = tokens;
        this.journal = journal;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication session)
            throws ServletException, IOException {
        note("connexion", session, request, response);
        super.onAuthenticationSuccess(request, response, session);
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication session) {
        if (session != null) {
            note("deconnexion", session, request, response);
        }
    }

    private void note(
            String what,
            Authentication session,
            HttpServletRequest request,
            HttpServletResponse response) {
        for (String territory : territories(session, request, response)) {
            this.journal.tryToWrite(
                    new JournalEntry(session.getName(), what, territory, HttpStatus.OK.value()));
        }
    }

    /** One that is empty, where they have none or it is no longer known. */
    private List<String> territories(
            Authentication session, HttpServletRequest request, HttpServletResponse response) {
        List<String> known = List.of();
        if (session instanceof OAuth2AuthenticationToken signedIn) {
            try {
                known = of(this.tokens.caller(signedIn, request, response).caller());
            } catch (ClientAuthorizationException | JwtException ended) {
                LOG.info("leaves after the end of a session: {}", ended.getMessage());
            }
        }
        return known.isEmpty() ? List.of("") : known;
    }

    private static List<String> of(Caller caller) {
        return caller.rights().stream().map(Right::territory).distinct().toList();
    }
}
