package fr.observatoire.query.web.relay;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.problem.ReasonView;
import fr.observatoire.query.web.receipts.Receipt;

import java.util.List;
import java.util.UUID;

/** What became of a submission while its sender waited. */
public sealed interface Outcome {

    /** Neither taken nor refused yet, or not to be read yet: the receipt will tell. */
    record UnderWay(UUID submission) implements Outcome {}

    /**
     * Taken, as far as its receipt goes.
     *
     * @param refused items that were refused, while their neighbours were taken
     * @param oddities what was found odd
     */
    record Taken(Receipt receipt, List<Reason> refused, List<Reason> oddities) implements Outcome {}

    /** Refused as a whole. */
    record Refused(Receipt receipt, List<Reason> reasons) implements Outcome {}

    static Outcome of(Receipt receipt) {
        List<Reason> reasons = receipt.reasons().stream().map(ReasonView::reason).toList();
        return receipt.outcome().equals("refused")
                ? new Refused(receipt, reasons)
                : new Taken(
                        receipt,
                        reasons.stream().filter((reason) -> !isOddity(reason)).toList(),
                        reasons.stream().filter(Outcome::isOddity).toList());
    }

    private static boolean isOddity(Reason reason) {
        return reason.code().startsWith("anomalie.");
    }
}
