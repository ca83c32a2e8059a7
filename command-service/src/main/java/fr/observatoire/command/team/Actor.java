package fr.observatoire.command.team;

import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Who decides, and in whose name. Both come as headers, as they do at the door, and travel with
 * every event.
 *
 * @param id opaque, never a name: no blank, no "@", 80 characters at most
 * @param territory "national", "academie:14", "departement:035", "region:53" or
 *     "etablissement:0350122T"
 */
public record Actor(String id, String territory) {

    static final String ID_HEADER = "X-Observatoire-Acteur";

    static final String TERRITORY_HEADER = "X-Observatoire-Territoire";

    private static final Pattern ID = Pattern.compile("[^@\\s\\p{Cntrl}]{1,80}");

    private static final Pattern TERRITORY =
            Pattern.compile("national|(etablissement|departement|academie|region):[0-9A-Z]{2,8}");

    /**
     * @throws ProblemException when a header does not have its form
     */
    static Actor of(@Nullable String id, @Nullable String territory) {
        Actor actor =
                new Actor(
                        Objects.requireNonNullElse(id, "anonyme"),
                        Objects.requireNonNullElse(territory, "national"));
        List<Reason> faults = new ArrayList<>();
        if (!ID.matcher(actor.id).matches()) {
            faults.add(Reason.of("entete.acteur", ID_HEADER, actor.id, null));
        }
        if (!TERRITORY.matcher(actor.territory).matches()) {
            faults.add(Reason.of("entete.territoire", TERRITORY_HEADER, actor.territory, null));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemKind.REQUEST, faults);
        }
        return actor;
    }

    /** What events say of who decided. */
    public Map<String, String> metaData() {
        return Map.of("submittedBy", this.id, "channel", "api", "territory", this.territory);
    }
}
