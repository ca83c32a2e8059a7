package fr.observatoire.contract.access;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** In whose name a caller speaks, of those in whose name it may. */
public sealed interface Acting {

    /** Header or field in which a caller who speaks for several says for which. */
    String HEADER = "X-Observatoire-Territoire";

    /** In the name of this territory. */
    record For(String territory) implements Acting {}

    /** Not to be told. */
    record Unclear(Reason reason) implements Acting {}

    /** In the name of another, which it may not. */
    record NotAllowed(Reason reason) implements Acting {}

    /**
     * The territory that is named, if it is the caller's; the only one it has, if none is named.
     */
    static Acting of(Caller caller, @Nullable String named) {
        return (named != null && Places.exists(named) && caller.pushesFor(named))
                ? new For(named)
                : among(caller.territories(), named);
    }

    /**
     * The same, of who decides: not in the name of those whom it only pushes for, unless it decides
     * for the whole country.
     */
    static Acting deciding(Caller caller, @Nullable String named) {
        List<String> own = caller.ownTerritories();
        return own.contains(Places.NATIONAL) ? of(caller, named) : among(own, named);
    }

    private static Acting among(List<String> own, @Nullable String named) {
        if (named != null && !Places.exists(named)) {
            return new Unclear(Reason.of("entete.territoire", HEADER, named, null));
        }
        if (named != null) {
            return own.contains(named)
                    ? new For(named)
                    : new NotAllowed(Reason.of("droits.au-nom", HEADER, named, null));
        }
        if (own.contains(Places.NATIONAL)) {
            return new For(Places.NATIONAL);
        }
        return switch (own.size()) {
            case 0 -> new Unclear(Reason.of("droits.sans-territoire", HEADER));
            case 1 -> new For(own.getFirst());
            default -> new Unclear(Reason.of("droits.choix", HEADER, null, String.join(", ", own)));
        };
    }
}
