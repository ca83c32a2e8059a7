package fr.observatoire.query.web.territory;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/**
 * A territory or a school.
 *
 * @param code of its nomenclature: INSEE region, académie (two characters), département as the
 *     annuaire writes it (three), UAI; {@value #FRANCE} for the whole
 * @param parent the territory it belongs to, as {@link #id} writes it; null for the whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Territory(TerritoryKind kind, String code, String label, @Nullable String parent) {

    static final String FRANCE = "FR";

    /** As parameters name it: "national", "academie:14". */
    public String id() {
        return (this.kind == TerritoryKind.NATIONAL) ? this.kind.id() : id(this.kind, this.code);
    }

    static String id(TerritoryKind kind, String code) {
        return kind.id() + ":" + code;
    }
}
