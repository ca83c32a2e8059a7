package fr.observatoire.ingest.submissions;

import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;

import java.util.List;

/** A sender declares only what is theirs to declare: neighbours' lines are refused one by one. */
public final class Entitlement {

    /** Code of what is not the sender's to declare. */
    public static final String CODE = "droits.depot";

    private static final RightsTable RIGHTS = RightsTable.builtIn();

    private Entitlement() {}

    /** The declaration, or its refusal. */
    public static Declaration judge(Declaration declaration, Caller caller) {
        return switch (declaration) {
            case Declaration.Sound sound -> judge(sound, caller);
            case Declaration.Refused refused -> judge(refused, caller);
        };
    }

    private static Declaration judge(Declaration.Sound sound, Caller caller) {
        List<Reason> reasons =
                Places.of(sound.uai(), sound.payload()).stream()
                        .filter((place) -> !RIGHTS.allowsToDeclare(caller, sound.kind(), place))
                        .map(Entitlement::foreign)
                        .toList();
        return reasons.isEmpty()
                ? sound
                : new Declaration.Refused(sound.kind(), sound.uai(), reasons);
    }

    /** What is wrong besides is quoted to nobody at a school that is not the sender's. */
    private static Declaration judge(Declaration.Refused refused, Caller caller) {
        String uai = refused.uai();
        if (uai == null) {
            return refused;
        }
        String place = Places.ofSchool(uai);
        boolean isTheirs =
                SubmissionKind.feeds().stream()
                        .filter((kind) -> refused.kind() == null || kind == refused.kind())
                        .anyMatch((kind) -> RIGHTS.allowsToDeclare(caller, kind, place));
        return isTheirs
                ? refused
                : new Declaration.Refused(refused.kind(), null, List.of(foreign(place)));
    }

    private static Reason foreign(String place) {
        return Reason.of(CODE, "uai", place, null);
    }
}
