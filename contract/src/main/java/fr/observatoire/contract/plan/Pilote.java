package fr.observatoire.contract.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.Optional;

/** Who leads an objective: a function, never a person. */
public enum Pilote {
    CHEF_ETABLISSEMENT("chef-etablissement"),

    ADJOINT("adjoint"),

    GESTIONNAIRE("gestionnaire"),

    REFERENT_NUMERIQUE("referent-numerique"),

    /** Directeur délégué aux formations professionnelles et technologiques. */
    DDFPT("ddfpt"),

    CPE("cpe"),

    PROFESSEUR_DOCUMENTALISTE("professeur-documentaliste"),

    COORDONNATEUR_DISCIPLINE("coordonnateur-discipline"),

    EQUIPE_ENSEIGNANTE("equipe-enseignante"),

    DIRECTEUR_ECOLE("directeur-ecole"),

    AUTRE("autre");

    private final String id;

    Pilote(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    @JsonCreator
    public static Pilote ofId(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown id: " + id));
    }

    public static Optional<Pilote> find(String id) {
        return Arrays.stream(values()).filter((one) -> one.id.equals(id)).findFirst();
    }
}
