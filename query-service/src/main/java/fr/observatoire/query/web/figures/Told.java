package fr.observatoire.query.web.figures;

import fr.observatoire.access.Callers;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.scope.Scope;

import java.util.List;
import java.util.Set;

/**
 * As whom somebody is told figures.
 *
 * @param audience of which they are part, for what is published
 * @param sharing of which they are part, for what schools share
 */
public record Told(Audience audience, Audience sharing) {

    private static final Set<Audience> FAR =
            Set.of(Audience.REGION, Audience.NATIONAL, Audience.PUBLIC);

    /** All that this audience is told. */
    public static Told exactly(Audience audience) {
        return new Told(audience, audience);
    }

    /** The caller of the request that is being answered, of these schools. */
    public static Told current(Scope scope) {
        return to(Callers.current(), scope);
    }

    /**
     * As the nearest audience that the caller is part of where these schools are; elsewhere,
     * institutions are told what is published as far as France, and what is shared with everybody.
     */
    static Told to(Caller caller, Scope scope) {
        List<Audience> near = caller.audiences(scope.territory().id(), scope.type());
        if (!near.isEmpty()) {
            return exactly(near.getFirst());
        }
        return caller.isOfInstitution()
                ? new Told(Audience.NATIONAL, Audience.PUBLIC)
                : exactly(Audience.PUBLIC);
    }

    /**
     * Whether the caller may ask to be told as this audience is: as its own, or as a farther one.
     */
    public static boolean isAllowed(Audience audience, Scope scope) {
        Caller caller = Callers.current();
        return isOwn(caller, audience, scope)
                || (FAR.contains(audience) && caller.isOfInstitution());
    }

    /** As an audience that the caller may ask for; of what is shared, no more than is its own. */
    public static Told as(Audience audience, Scope scope) {
        return isOwn(Callers.current(), audience, scope)
                ? exactly(audience)
                : new Told(audience, Audience.PUBLIC);
    }

    /**
     * Whether the caller may be told what schools share with this audience: where they are part of
     * it; what is public is everybody's.
     */
    public static boolean isSharedWith(Audience audience, Scope scope) {
        return audience == Audience.PUBLIC || isOwn(Callers.current(), audience, scope);
    }

    private static boolean isOwn(Caller caller, Audience audience, Scope scope) {
        return caller.audiences(scope.territory().id(), scope.type()).contains(audience);
    }
}
