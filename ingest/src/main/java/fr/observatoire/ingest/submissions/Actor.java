package fr.observatoire.ingest.submissions;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.contract.uai.Uai;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Who sends, and in whose name. Both come as headers and travel with every submission.
 *
 * @param id opaque, never a name: no blank, no "@", 80 characters at most
 * @param territory "national", "academie:14", "departement:035", "region:53" or
 *     "etablissement:0350122T"
 */
public record Actor(String id, String territory) {

    /** The header of the actor's id. */
    public static final String ID_HEADER = "X-Observatoire-Acteur";

    /** The header of the actor's territory. */
    public static final String TERRITORY_HEADER = "X-Observatoire-Territoire";

    private static final Pattern ID = Pattern.compile("[^@\\s\\p{Cntrl}]{1,80}");

    /**
     * @throws ProblemException when a header does not have its form
     */
    public static Actor of(@Nullable String id, @Nullable String territory) {
        Actor actor =
                new Actor(
                        Objects.requireNonNullElse(id, "anonyme"),
                        Objects.requireNonNullElse(territory, "national"));
        List<Reason> faults = new ArrayList<>();
        if (!ID.matcher(actor.id).matches()) {
            faults.add(Reason.of("entete.acteur", ID_HEADER, actor.id, null));
        }
        if (!isTerritory(actor.territory)) {
            faults.add(Reason.of("entete.territoire", TERRITORY_HEADER, actor.territory, null));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemKind.REQUEST, faults);
        }
        return actor;
    }

    /** A code of the nomenclature, in the form in which it is stored. */
    private static boolean isTerritory(String text) {
        String code = text.substring(text.indexOf(':') + 1);
        return switch (text.substring(0, Math.max(0, text.indexOf(':')))) {
            case "" -> text.equals("national");
            case "region" -> Territories.france().region(code).isPresent();
            case "academie" -> Territories.france().academie(code).isPresent();
            case "departement" ->
                    Territories.france()
                            .departement(code)
                            .filter((departement) -> departement.code().equals(code))
                            .isPresent();
            case "etablissement" ->
                    Uai.parse(code).filter((uai) -> uai.value().equals(code)).isPresent();
            default -> false;
        };
    }
}
