package fr.observatoire.contract.school;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import fr.observatoire.contract.territory.Labels;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/** The kinds of school that figures are broken down by. */
public enum SchoolType {
    MATERNELLE("maternelle"),
    ELEMENTAIRE("elementaire"),
    COLLEGE("college"),
    LYCEE("lycee"),
    LYCEE_PRO("lycee-pro"),
    /** General, technological or vocational, under the ministry of agriculture. */
    LYCEE_AGRICOLE("lycee-agricole"),
    EREA("erea"),
    /** Services, CIO, and whatever holds no pupils of its own. */
    AUTRE("autre");

    private static final Map<String, SchoolType> BY_LABEL =
            Map.of("ECOLE", ELEMENTAIRE, "COLLEGE", COLLEGE, "LYCEE", LYCEE, "EREA", EREA);

    /** Nature codes of the BCN: écoles maternelles, and lycées professionnels and SEP. */
    private static final Set<Integer> MATERNELLES = Set.of(101, 102, 103);

    private static final Set<Integer> LYCEES_PRO = Set.of(315, 320, 334);

    private static final String AGRICULTURE = "AGRICULTURE";

    private final String id;

    SchoolType(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    @JsonCreator
    public static SchoolType ofId(String id) {
        for (SchoolType type : values()) {
            if (type.id.equals(id)) {
                return type;
            }
        }
        throw new IllegalArgumentException("unknown school type: " + id);
    }

    /**
     * Reads the annuaire's type, made precise by the nature code and by the ministry where they are
     * given: an agricultural lycée has the nature code of any other.
     *
     * @param ministry column ministere_tutelle, "AGRICULTURE" or a longer name of that ministry
     */
    public static SchoolType of(
            String label, @Nullable Integer natureCode, @Nullable String ministry) {
        SchoolType type = BY_LABEL.getOrDefault(Labels.key(label), AUTRE);
        if (type == ELEMENTAIRE && natureCode != null && MATERNELLES.contains(natureCode)) {
            return MATERNELLE;
        }
        if (type == LYCEE && ministry != null && Labels.key(ministry).contains(AGRICULTURE)) {
            return LYCEE_AGRICOLE;
        }
        return (type == LYCEE && natureCode != null && LYCEES_PRO.contains(natureCode))
                ? LYCEE_PRO
                : type;
    }
}
