package fr.observatoire.command.decision;

import fr.observatoire.contract.reason.Reason;

import java.util.List;

/**
 * What an aggregate decided.
 *
 * @param reasons why it was refused; of what was accepted, what is odd about it and which items of
 *     it were not taken
 */
public record Decision(Outcome outcome, List<Reason> reasons) {

    public Decision {
        reasons = List.copyOf(reasons);
    }

    public static Decision accepted(List<Reason> oddities) {
        return new Decision(Outcome.ACCEPTED, oddities);
    }

    public static Decision corrected(List<Reason> oddities) {
        return new Decision(Outcome.CORRECTED, oddities);
    }

    public static Decision unchanged(List<Reason> oddities) {
        return new Decision(Outcome.UNCHANGED, oddities);
    }

    public static Decision refused(List<Reason> reasons) {
        return new Decision(Outcome.REFUSED, reasons);
    }
}
