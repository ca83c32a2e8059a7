package fr.observatoire.ingest.submissions;

import com.fasterxml.jackson.annotation.JsonIgnore;

import fr.observatoire.access.Callers;
import fr.observatoire.contract.access.Acting;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.ingest.problem.ProblemException;
import fr.observatoire.ingest.problem.ProblemKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * Who sends, and in whose name: both travel with every submission, as do the rights of that moment,
 * which a file that is sent on later keeps.
 *
 * @param id opaque, never a name
 * @param territory "national", "academie:14", "departement:035", "region:53" or
 *     "etablissement:0350122T"
 * @param droits null in what was kept before there were any
 */
public record Actor(
        String id,
        String territory,
        @Nullable List<String> droits,
        @Nullable List<String> flux,
        @Nullable List<String> perimetre) {

    /**
     * Who sends the request that is being answered.
     *
     * @param named territory in whose name, where the sender says it
     * @throws ProblemException when the sender does not speak for it, or for several
     */
    public static Actor current(@Nullable String named) {
        Caller caller = Callers.current();
        return switch (Acting.of(caller, named)) {
            case Acting.For(String territory) -> of(caller, territory);
            case Acting.Unclear(Reason reason) ->
                    throw new ProblemException(ProblemKind.REQUEST, List.of(reason));
            case Acting.NotAllowed(Reason reason) ->
                    throw new ProblemException(ProblemKind.FORBIDDEN, List.of(reason));
        };
    }

    static Actor of(Caller caller, String territory) {
        return new Actor(
                caller.id(), territory, caller.rightIds(), caller.feedIds(), caller.perimeter());
    }

    @JsonIgnore
    public Caller caller() {
        return Caller.of(
                this.id,
                Objects.requireNonNullElse(this.droits, List.of()),
                Objects.requireNonNullElse(this.flux, List.of()),
                Objects.requireNonNullElse(this.perimetre, List.of()));
    }
}
