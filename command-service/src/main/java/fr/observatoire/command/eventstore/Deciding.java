package fr.observatoire.command.eventstore;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/** Takes what the command bus answers: a decision, the domain's refusal, or a failure. */
final class Deciding implements CommandCallback<Command, Decision> {

    private @Nullable CommandResultMessage<? extends Decision> result;

    @Override
    public void onResult(
            CommandMessage<? extends Command> command,
            CommandResultMessage<? extends Decision> answer) {
        this.result = answer;
    }

    /**
     * The decision. Only the domain's refusal is an answer.
     *
     * @throws DecisionFailedException for anything else: the whole batch is in doubt
     */
    Decision decision() {
        CommandResultMessage<? extends Decision> answer = Objects.requireNonNull(this.result);
        Optional<Throwable> failure = answer.optionalExceptionResult();
        if (failure.isEmpty()) {
            return answer.getPayload();
        }
        if (failure.get() instanceof Refusal refusal) {
            return Decision.refused(refusal.reasons());
        }
        throw new DecisionFailedException(failure.get());
    }
}
