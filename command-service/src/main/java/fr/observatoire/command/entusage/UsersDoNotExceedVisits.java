package fr.observatoire.command.entusage;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Who uses the ENT visits it: a user has at least one visit. */
public record UsersDoNotExceedVisits(
        String field, @Nullable Integer users, @Nullable Integer visits) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.users != null && this.visits != null && this.users > this.visits)
                ? Optional.of(
                        Reason.of(
                                "anomalie.utilisateurs-visites",
                                this.field,
                                this.users,
                                this.visits))
                : Optional.empty();
    }
}
