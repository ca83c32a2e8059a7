package fr.observatoire.query.web.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/**
 * How far the schools of one group have got; who has submitted or shared has started too.
 *
 * @param code of the territory or type, null for schools that the register does not know
 * @param invites null where nobody in particular is asked
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Progress(
        @Nullable String code,
        String libelle,
        @Nullable Long invites,
        long commences,
        long envoyes,
        long partages) {

    private static final double WHOLE = 100;

    static final Progress NONE = new Progress(null, "", null, 0, 0, 0);

    /** Of a bar of 100; none where nobody in particular is asked. */
    public double length(long part) {
        return (this.invites == null || this.invites == 0)
                ? 0
                : Math.min(WHOLE, WHOLE * part / this.invites);
    }
}
