package fr.observatoire.query.web.relay;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.net.http.HttpRequest;

/**
 * Who sends and in whose name, as the headers of the request have it. They are passed on as they
 * came: the other end judges them.
 *
 * @param actor opaque id
 * @param territory "academie:14", "etablissement:0350122T"
 */
public record Sender(@Nullable String actor, @Nullable String territory) {

    public static final String ACTOR_HEADER = "X-Observatoire-Acteur";

    public static final String TERRITORY_HEADER = "X-Observatoire-Territoire";

    static Sender of(HttpServletRequest request) {
        return new Sender(request.getHeader(ACTOR_HEADER), request.getHeader(TERRITORY_HEADER));
    }

    /** Who writes about a school without saying for whom speaks for that school. */
    public Sender forSchool(String uai) {
        return (this.territory == null) ? new Sender(this.actor, "etablissement:" + uai) : this;
    }

    HttpRequest.Builder sign(HttpRequest.Builder request) {
        if (this.actor != null) {
            request.setHeader(ACTOR_HEADER, this.actor);
        }
        if (this.territory != null) {
            request.setHeader(TERRITORY_HEADER, this.territory);
        }
        return request;
    }
}
