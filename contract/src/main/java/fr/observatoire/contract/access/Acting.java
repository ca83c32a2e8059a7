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
        List<String> own = caller.territories();
        if (named != null && !Places.exists(named)) {
            return new Unclear(Reason.of("entete.territoire", HEADER, named, null));
        }
        if (named != null) {
            return own.contains(named) || caller.pushesFor(named)
                    ? new For(named)
                    : new NotAllowed(Reason.of("droits.au-nom", HEADER, named, null));
        }
        if (own.contains(Places.NATIONAL)) {
            return new For(Places.NATIONAL);
        }
        return (own.size() == 1)
                ? new For(own.getFirst())
                : new Unclear(Reason.of("droits.choix", HEADER, null, String.join(", ", own)));
    }
}
