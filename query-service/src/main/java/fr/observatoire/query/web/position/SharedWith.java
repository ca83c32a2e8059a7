package fr.observatoire.query.web.position;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.figures.Told;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.scope.Scope;

import org.jspecify.annotations.Nullable;

/** What schools share with an audience is for those who are part of it. */
final class SharedWith {

    private SharedWith() {}

    /**
     * @throws ProblemException when the caller is not part of the audience there
     */
    static void check(@Nullable Audience audience, Scope scope) {
        if (audience != null && !Told.isSharedWith(audience, scope)) {
            throw ProblemException.forbidden(
                    Reason.of(
                            "droits.audience", "audience", audience.id(), scope.territory().id()));
        }
    }
}
