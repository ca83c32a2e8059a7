package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.reason.Reason;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/** An étape is reached through those below it; a school that skips one is believed, and noted. */
final class SkippedStages {

    private SkippedStages() {}

    static Optional<Reason> in(Item item, JsonNode given) {
        if (item.kind() != ItemKind.STAGE) {
            return Optional.empty();
        }
        return Stages.skipped(given).stream()
                .mapToObj(
                        (skipped) ->
                                Reason.of(
                                        "anomalie.etape-sautee",
                                        item.id(),
                                        Stages.reached(given).orElse(0),
                                        skipped))
                .findFirst();
    }
}
