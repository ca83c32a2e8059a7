package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import tools.jackson.databind.JsonNode;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads étapes, niveaux and échelles.
 *
 * @param last highest level
 */
record LevelReader(Item item, int last) {

    /** The étape that is reached, 0 for none yet; or étape by étape whether it is. */
    Read<Answer> stage(JsonNode given) {
        OptionalInt reached = given.isObject() ? Stages.reached(given) : Given.whole(given);
        return level(given, reached, 0, "reponse.etape");
    }

    Read<Answer> level(JsonNode given) {
        return level(given, Given.whole(given), 1, "reponse.niveau");
    }

    /** A level, or one of the two ways not to choose one. */
    Read<Answer> scale(JsonNode given) {
        Optional<NoAnswer> none =
                NoAnswer.find(given.stringValue("").strip().toLowerCase(Locale.ROOT));
        return none.<Read<Answer>>map((way) -> new Read.Done<>(Answer.none(this.item.id(), way)))
                .orElseGet(() -> level(given));
    }

    private Read<Answer> level(JsonNode given, OptionalInt level, int first, String otherwise) {
        if (level.isEmpty()) {
            return Given.notOfKind(this.item, given);
        }
        boolean isLevel = level.getAsInt() >= first && level.getAsInt() <= this.last;
        return isLevel
                ? new Read.Done<>(Answer.level(this.item.id(), level.getAsInt()))
                : Read.refused(Reason.of(otherwise, this.item.id(), level.getAsInt(), this.last));
    }
}
