package fr.observatoire.command.equipment;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.reason.Reason;

import java.util.IntSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Terminals of less than five years are some of the terminals. It is judged when all three kinds
 * were counted: a kind that was not may hold the rest.
 */
record RecentTerminalsAreTerminals(Inventory inventory) implements Rule {

    private static final int KINDS = 3;

    @Override
    public Optional<Reason> violation() {
        Integer recent = this.inventory.terminauxMoins5Ans();
        IntSummaryStatistics terminals =
                Stream.of(
                                Optional.ofNullable(this.inventory.ordinateursFixes()),
                                Optional.ofNullable(this.inventory.ordinateursPortables()),
                                Optional.ofNullable(this.inventory.tablettes()))
                        .flatMap(Optional::stream)
                        .mapToInt(Integer::intValue)
                        .summaryStatistics();
        boolean judged = recent != null && terminals.getCount() == KINDS;
        return (judged && Objects.requireNonNull(recent) > terminals.getSum())
                ? Optional.of(
                        Reason.of(
                                "inventaire.recents",
                                "terminaux_moins_5_ans",
                                recent,
                                terminals.getSum()))
                : Optional.empty();
    }
}
