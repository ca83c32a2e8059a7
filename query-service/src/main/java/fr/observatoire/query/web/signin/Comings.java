package fr.observatoire.query.web.signin;

import fr.observatoire.access.Journal;
import fr.observatoire.access.JournalEntry;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.Right;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;

import java.io.IOException;
import java.util.List;

/** Writes down who came and who left, with the territories in whose name they may speak. */
final class Comings extends SavedRequestAwareAuthenticationSuccessHandler implements LogoutHandler {

    /** Attribute of a session: in whose name they came. */
    private static final String TERRITORIES = Comings.class.getName();

    private static final List<String> UNKNOWN = List.of("");

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
        List<String> territories =
                (session instanceof OAuth2AuthenticationToken signedIn)
                        ? territories(signedIn, request, response)
                        : UNKNOWN;
        request.getSession().setAttribute(TERRITORIES, territories);
        note("connexion", session, territories);
        super.onAuthenticationSuccess(request, response, session);
    }

    /** Asks the issuer for nothing: it must be told of the very token that the session knows. */
    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication session) {
        HttpSession known = request.getSession(false);
        if (session != null && known != null) {
            note(
                    "deconnexion",
                    session,
                    (known.getAttribute(TERRITORIES) instanceof List<?> territories)
                            ? territories
                            : UNKNOWN);
        }
    }

    private void note(String what, Authentication session, List<?> territories) {
        for (Object territory : territories) {
            this.journal.tryToWrite(
                    new JournalEntry(
                            session.getName(), what, territory.toString(), HttpStatus.OK.value()));
        }
    }

    /** A token that is not for us is the next page's to refuse. */
    private List<String> territories(
            OAuth2AuthenticationToken session,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Caller caller = this.tokens.caller(session, request, response).caller();
            List<String> own = caller.rights().stream().map(Right::territory).distinct().toList();
            return own.isEmpty() ? UNKNOWN : own;
        } catch (JwtException refused) {
            return UNKNOWN;
        }
    }
}
