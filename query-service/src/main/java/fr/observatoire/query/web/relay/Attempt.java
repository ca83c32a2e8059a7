package fr.observatoire.query.web.relay;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.problem.ReasonView;
import fr.observatoire.query.web.problem.RelayedProblem;

import java.util.List;
import java.util.function.Supplier;

/** What came of a form that was sent; whatever it is, nothing that was typed is lost. */
public sealed interface Attempt {

    /** Status of the page that tells a refusal. */
    int REFUSED = 422;

    /** It is taken, and shows. */
    record Done(Outcome.Taken outcome) implements Attempt {}

    /** It is under way: the receipt will tell. */
    record Waiting(Outcome.UnderWay outcome) implements Attempt {}

    /**
     * It is not taken.
     *
     * @param status of the page that says so
     */
    record Failed(int status, List<Reason> reasons) implements Attempt, Decided {

        public List<ReasonView> messages() {
            return ReasonView.of(this.reasons);
        }

        static Failed of(ProblemException problem) {
            return new Failed(problem.status().value(), problem.reasons());
        }

        /** A refusal that gives no reason is still told. */
        static Failed of(RelayedProblem problem) {
            String detail = problem.body().path("detail").asString("");
            return new Failed(
                    REFUSED,
                    problem.reasons().isEmpty()
                            ? List.of(Reason.of("relais.refus", "demande", detail, null))
                            : problem.reasons());
        }
    }

    static Attempt of(Supplier<Outcome> sending) {
        try {
            return switch (sending.get()) {
                case Outcome.Taken taken -> new Done(taken);
                case Outcome.UnderWay underWay -> new Waiting(underWay);
                case Outcome.Refused refused -> new Failed(REFUSED, List.copyOf(refused.reasons()));
            };
        } catch (RelayedProblem problem) {
            return Failed.of(problem);
        } catch (ProblemException problem) {
            return Failed.of(problem);
        }
    }
}
