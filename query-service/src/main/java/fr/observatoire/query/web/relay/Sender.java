package fr.observatoire.query.web.relay;

import fr.observatoire.access.Callers;
import fr.observatoire.contract.access.Acting;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.net.http.HttpRequest;

/**
 * Who sends, by the token of the request, and in whose name. Both are passed on as they came: the
 * other end judges them.
 *
 * @param token null for whoever has not signed in
 * @param territory "academie:14", "etablissement:0350122T"; null where the sender does not say
 */
public record Sender(@Nullable String token, @Nullable String territory) {

    static Sender of(HttpServletRequest request) {
        return new Sender(Callers.token().orElse(null), request.getHeader(Acting.HEADER));
    }

    /** Who writes about a school without saying for whom speaks for that school. */
    public Sender forSchool(String uai) {
        return (this.territory == null) ? new Sender(this.token, "etablissement:" + uai) : this;
    }

    /** The territory that a form proposes: the one named, or the sender's own. */
    public String proposed() {
        return (this.territory != null)
                ? this.territory
                : Callers.current().territories().stream().findFirst().orElse("");
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
