package fr.observatoire.query.web.publication;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.figures.Told;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Reads for whom an answer is made, and refuses them what is never published. */
public final class AudienceParameter {

    static final String FIELD = "audience";

    private AudienceParameter() {}

    /**
     * As whom the caller is told of these schools: as the nearest audience that is theirs, unless
     * they ask for another.
     *
     * @throws ProblemException when they may not be told as that one is
     */
    public static Told read(ParameterReader reader, @Nullable String text, Scope scope) {
        Audience asked = reader.choice(FIELD, text, List.of(Audience.values()), Audience::id);
        if (asked == null) {
            return Told.current(scope);
        }
        if (!Told.isAllowed(asked, scope)) {
            throw ProblemException.forbidden(
                    Reason.of("droits.audience", FIELD, asked.id(), scope.territory().id()));
        }
        return Told.as(asked, scope);
    }

    /** Notes a fault where an audience that is told editions asks for what their cube has not. */
    public static void check(ParameterReader reader, Feed feed, Audience audience, Scope scope) {
        if (!Publication.isLive(feed, audience)) {
            Cells.lack(scope)
                    .ifPresent(
                            (lack) ->
                                    reader.fault(
                                            Reason.of(
                                                    lack.code(),
                                                    lack.field(),
                                                    audience.id(),
                                                    null)));
        }
    }

    /** The same of lines about territories of a level, or about schools. */
    public static void check(
            ParameterReader reader,
            Feed feed,
            Audience audience,
            Scope scope,
            @Nullable TerritoryKind level) {
        check(reader, feed, audience, scope);
        if (level == TerritoryKind.ETABLISSEMENT && !Publication.isLive(feed, audience)) {
            reader.fault(Reason.of("audience.etablissement", "niveau", audience.id(), null));
        }
    }
}
