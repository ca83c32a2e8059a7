package fr.observatoire.command.team;

import fr.observatoire.access.Callers;
import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.contract.access.Acting;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.Role;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Who decides, as the token says, and in whose name: both travel with every event.
 *
 * @param id opaque, never a name
 * @param territory "national", "academie:14", "departement:035" or "region:53"
 */
public record Actor(String id, String territory) {

    /**
     * Who asks for the decision.
     *
     * @param named territory in whose name, where the asker says it
     * @throws ProblemException when the asker does not speak for it, or for several
     */
    static Actor current(@Nullable String named) {
        Caller caller = Callers.current();
        return switch (Acting.deciding(caller, named)) {
            case Acting.For(String territory) -> new Actor(caller.id(), territory);
            case Acting.Unclear(Reason reason) ->
                    throw new ProblemException(ProblemKind.REQUEST, List.of(reason));
            case Acting.NotAllowed(Reason reason) ->
                    throw new ProblemException(ProblemKind.FORBIDDEN, List.of(reason));
        };
    }

    /** Who erases: the admin speaks for no territory, and a school for itself. */
    public static Actor eraser() {
        Caller caller = Callers.current();
        return new Actor(
                caller.id(), caller.ownTerritories().stream().findFirst().orElse(Role.ADMIN.id()));
    }

    /** What events say of who decided. */
    public Map<String, String> metaData() {
        return Map.of("submittedBy", this.id, "channel", "api", "territory", this.territory);
    }
}
