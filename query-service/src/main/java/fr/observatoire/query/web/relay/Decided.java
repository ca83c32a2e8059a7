package fr.observatoire.query.web.relay;

import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.problem.RelayedProblem;

import java.util.function.Supplier;

/** What came of a decision that a team asked for by a form. */
public sealed interface Decided permits Decided.Taken, Attempt.Failed {

    /** It is taken; how long until it shows is another matter. */
    record Taken(Relayed answer) implements Decided {

        /** Whether it changed anything. */
        public boolean changed() {
            return !this.answer.body().path("resultat").asString("").equals("unchanged");
        }
    }

    static Decided of(Supplier<Relayed> asking) {
        try {
            return new Taken(asking.get());
        } catch (RelayedProblem problem) {
            return Attempt.Failed.of(problem);
        } catch (ProblemException problem) {
            return Attempt.Failed.of(problem);
        }
    }
}
