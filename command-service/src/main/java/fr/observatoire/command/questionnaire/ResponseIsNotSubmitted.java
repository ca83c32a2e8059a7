package fr.observatoire.command.questionnaire;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;

import java.util.Optional;

/** What was handed in is taken up again before its answers change. */
record ResponseIsNotSubmitted(ResponseState state) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return (this.state == ResponseState.SUBMITTED)
                ? Optional.of(Reason.of("reponse.envoyee", "reponses"))
                : Optional.empty();
    }
}
