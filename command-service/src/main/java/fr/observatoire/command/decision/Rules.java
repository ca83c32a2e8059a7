package fr.observatoire.command.decision;

import fr.observatoire.contract.reason.Reason;

import java.util.List;
import java.util.Optional;

/** Rules taken together: nobody has to send twice to learn the second reason. */
public final class Rules {

    private Rules() {}

    /**
     * Demands that all rules hold.
     *
     * @throws Refusal with every reason at once
     */
    public static void demand(List<? extends Rule> rules) {
        List<Reason> reasons = violations(rules);
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }

    /** The reasons of the rules that do not hold, in the order of the rules. */
    public static List<Reason> violations(List<? extends Rule> rules) {
        return rules.stream().map(Rule::violation).flatMap(Optional::stream).toList();
    }

    /** The codes of what is odd, as events carry them. */
    public static List<String> codes(List<Reason> oddities) {
        return oddities.stream().map(Reason::code).distinct().toList();
    }
}
