package fr.observatoire.issuer.right;

import fr.observatoire.contract.territory.Territories;
import fr.observatoire.contract.uai.Uai;

import java.util.List;
import java.util.Set;

/** Which texts a claim may hold, and what of them stands for something that exists. */
public final class Reach {

    /** Of a person. */
    public static final Reach RIGHTS =
            new Reach(
                    Set.of("national", "admin"),
                    Set.of(
                            "etablissement",
                            "departement",
                            "collectivite:departement",
                            "collectivite:region",
                            "academie",
                            "draaf",
                            "region"));

    /** Of a machine. */
    public static final Reach PERIMETER =
            new Reach(
                    Set.of("national"),
                    Set.of("etablissement", "departement", "academie", "region"));

    private static final Territories FRANCE = Territories.france();

    private final Set<String> bare;

    private final Set<String> kinds;

    private Reach(Set<String> bare, Set<String> kinds) {
        this.bare = bare;
        this.kinds = kinds;
    }

    /** The lines of a form's field, without blanks and without repetition. */
    public static List<String> lines(String field) {
        return field.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** Whether a text may stand there. */
    public boolean allows(String text) {
        int end = text.lastIndexOf(':');
        if (end < 0) {
            return this.bare.contains(text);
        }
        String kind = text.substring(0, end);
        return this.kinds.contains(kind) && exists(kind, text.substring(end + 1));
    }

    private static boolean exists(String kind, String code) {
        return switch (kind) {
            case "etablissement" ->
                    Uai.parse(code).filter(uai -> uai.value().equals(code)).isPresent();
            case "departement", "collectivite:departement" ->
                    FRANCE.departement(code).filter(found -> found.code().equals(code)).isPresent();
            case "academie" -> FRANCE.academie(code).isPresent();
            default -> FRANCE.region(code).isPresent();
        };
    }
}
