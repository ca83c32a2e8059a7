package fr.observatoire.access;

import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.contract.reason.Reason;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

import java.io.IOException;
import java.util.Optional;

/** Sends away who may not come in, saying why and what to do. */
public final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

    private final RefusalMeter meter;

    Refusals(RefusalMeter meter) {
        this.meter = meter;
    }

    /** Nobody known: 401, with the challenge of RFC 6750. */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        if (reason instanceof AuthenticationServiceException) {
            unavailable(request, response);
            return;
        }
        try {
            this.challenge.commence(request, response, reason);
        } catch (jakarta.servlet.ServletException ex) {
            throw new IOException(ex);
        }
        String code =
                (reason instanceof OAuth2AuthenticationException)
                        ? "identite.invalide"
                        : "identite.absente";
        this.meter.count(HttpStatus.UNAUTHORIZED, code);
        ProblemWriter.write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                Reason.of(code, HttpHeaders.AUTHORIZATION));
    }

    /** The issuer does not say how to check tokens: nobody is sent away for that. */
    private void unavailable(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Reason reason = Reason.of("identite.indisponible", HttpHeaders.AUTHORIZATION);
        this.meter.count(HttpStatus.SERVICE_UNAVAILABLE, reason.code());
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        ProblemWriter.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, reason);
    }

    /** Somebody, but not for this: 403; for what is not there at all, 404 or 405. */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        DoorDecision decision = decision(denied);
        this.meter.count(decision.status(), decision.message());
        if (decision.status() == HttpStatus.METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, decision.methods());
        }
        ProblemWriter.write(request, response, decision.status(), decision.reason());
    }

    /** Counts a refusal that another writes, and says with which status. */
    public HttpStatus count(AccessDeniedException denied) {
        DoorDecision decision = decision(denied);
        this.meter.count(decision.status(), decision.message());
        return decision.status();
    }

    /**
     * Where the caller would have been let in, had they said which territory they mean.
     *
     * @param parameter of the query
     * @param territory of theirs
     */
    public record OwnPlace(String parameter, String territory) {}

    /** Where the caller would have been let in, if anywhere. */
    public static Optional<OwnPlace> ownPlace(AccessDeniedException denied) {
        DoorDecision decision = decision(denied);
        Caller caller = Callers.current();
        return Optional.of(decision.parameter())
                .filter((name) -> !name.isEmpty())
                .flatMap(
                        (name) ->
                                caller.territories().stream()
                                        .filter((place) -> isOpen(caller, decision, place))
                                        .findFirst()
                                        .map((place) -> new OwnPlace(name, place)));
    }

    private static boolean isOpen(Caller caller, DoorDecision decision, String place) {
        return RightsTable.builtIn().allows(caller, decision.message(), place, null);
    }

    /** What is denied otherwise than by the table, as a form without its token, is forbidden. */
    private static DoorDecision decision(AccessDeniedException denied) {
        return (denied instanceof AuthorizationDeniedException known
                        && known.getAuthorizationResult() instanceof DoorDecision decision)
                ? decision
                : DoorDecision.of(false, DoorDecision.UNKNOWN);
    }
}
