package fr.observatoire.ingest.submissions;

import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.contract.reason.Reason;

import java.util.List;

/** A sender declares only what is theirs to declare: neighbours' lines are refused one by one. */
public final class Entitlement {

    /** Code of what is not the sender's to declare. */
    public static final String CODE = "droits.depot";

    private Entitlement() {}

    /** The declaration, or its refusal. */
    public static Declaration judge(Declaration declaration, Caller caller) {
        if (!(declaration instanceof Declaration.Sound sound)) {
            return declaration;
        }
        List<Reason> reasons =
                Places.of(sound.uai(), sound.payload()).stream()
                        .filter(
                                (place) ->
                                        !RightsTable.builtIn()
                                                .allowsToDeclare(caller, sound.kind(), place))
                        .map((place) -> Reason.of(CODE, "uai", place, null))
                        .toList();
        return reasons.isEmpty()
                ? sound
                : new Declaration.Refused(sound.kind(), sound.uai(), reasons);
    }
}
