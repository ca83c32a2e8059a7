package fr.observatoire.query.web.publication;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Reads for whom an answer is made, and refuses them what is never published. */
public final class AudienceParameter {

    static final String FIELD = "audience";

    private AudienceParameter() {}

    /** The académie's team unless another is named: it alone reaches these pages. */
    public static Audience read(ParameterReader reader, @Nullable String text) {
        return Objects.requireNonNullElse(
                reader.choice(FIELD, text, List.of(Audience.values()), Audience::id),
                Audience.ACADEMIE);
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
