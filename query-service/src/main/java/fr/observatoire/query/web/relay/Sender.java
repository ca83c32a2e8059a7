package fr.observatoire.query.web.relay;

import fr.observatoire.access.Callers;
import fr.observatoire.contract.access.Acting;
import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.problem.ProblemException;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.net.http.HttpRequest;
import java.util.List;

/**
 * Who sends, by the token of the request, and in whose name. Both are passed on as they came: the
 * other end judges them.
 *
 * @param token null for whoever has not signed in
 * @param territory "academie:14", "etablissement:0350122T"; null where the sender does not say
 */
public record Sender(@Nullable String token, @Nullable String territory) {

    private static final String CHOICE = "au-nom-de";

    static Sender of(HttpServletRequest request) {
        String named = request.getHeader(Acting.HEADER);
        return new Sender(Callers.token().orElse(null), (named == null) ? chosen(request) : named);
    }

    /**
     * As a form says it, where who fills it in speaks for several.
     *
     * @throws ProblemException when it names no territory
     */
    private static @Nullable String chosen(HttpServletRequest request) {
        String chosen = request.getParameter(CHOICE);
        if (!ParameterReader.isGiven(chosen)) {
            return null;
        }
        if (!Places.exists(chosen)) {
            throw ProblemException.badRequest(
                    List.of(Reason.of("entete.territoire", CHOICE, chosen, null)));
        }
        return chosen;
    }

    /** Who writes about a school without saying for whom speaks for that school. */
    public Sender forSchool(String uai) {
        return (this.territory == null) ? new Sender(this.token, "etablissement:" + uai) : this;
    }

    /** The territory that a form proposes: the one named, or the sender's own. */
    public String proposed() {
        return (this.territory != null)
                ? this.territory
                : Callers.current().ownTerritories().stream().findFirst().orElse("");
    }

    HttpRequest.Builder sign(HttpRequest.Builder request) {
        if (this.token != null) {
            request.setHeader("Authorization", "Bearer " + this.token);
        }
        if (this.territory != null) {
            request.setHeader(Acting.HEADER, this.territory);
        }
        return request;
    }

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "Sender[" + this.territory + "]";
    }
}
