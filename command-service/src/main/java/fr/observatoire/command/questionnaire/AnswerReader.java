package fr.observatoire.command.questionnaire;

import fr.observatoire.contract.period.Days;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what was answered to an item as an answer of the item's kind. */
record AnswerReader(Referentiel referentiel, Item item) {

    /** Levels of a frequency, in the order in which answers keep them. */
    private static final List<String> LEVELS =
            List.of("jamais", "occasionnellement", "regulierement");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int MAX_DECIMALS = 6;

    private static final Pattern KEY =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    Read<Answer> read(JsonNode given) {
        return switch (this.item.kind()) {
            case YES_NO -> yesNo(given);
            case COUNT -> count(given);
            case PERCENTAGE -> percentage(given);
            case FREQUENCY -> frequency(given);
            case DATE -> date(given);
            case STAGE -> new LevelReader(this.item, Stages.LAST).stage(given);
            case LEVEL -> levels().level(given);
            case SCALE -> levels().scale(given);
            case DISTRIBUTION ->
                    Distribution.read(given, this.referentiel.levels(this.item))
                            .map((counts) -> done(Answer.levels(this.item.id(), counts)))
                            .orElseGet(() -> Given.notOfKind(this.item, given));
            case TEXT -> text(given);
            case REFERENCE -> Read.refused(Reason.of("reponse.repere", this.item.id()));
        };
    }

    private LevelReader levels() {
        return new LevelReader(this.item, this.referentiel.levels(this.item));
    }

    private Read<Answer> yesNo(JsonNode given) {
        return Given.yes(given)
                .map((yes) -> done(Answer.yes(this.item.id(), yes)))
                .orElseGet(() -> Given.notOfKind(this.item, given));
    }

    private Read<Answer> count(JsonNode given) {
        return Given.isCount(given)
                ? done(Answer.number(this.item.id(), BigDecimal.valueOf(given.intValue())))
                : Given.noCount(this.item, given);
    }

    private Read<Answer> percentage(JsonNode given) {
        if (!given.isNumber()) {
            return Given.notOfKind(this.item, given);
        }
        BigDecimal value = given.decimalValue();
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            return Read.refused(
                    Reason.of("reponse.pourcentage", this.item.id(), Given.text(given), null));
        }
        return (value.scale() > MAX_DECIMALS)
                ? Given.notOfKind(this.item, given)
                : done(Answer.number(this.item.id(), value));
    }

    private Read<Answer> frequency(JsonNode given) {
        boolean isAnswer =
                given.isObject()
                        && given.size() == LEVELS.size()
                        && counts(given).allMatch(Given::isCount);
        return isAnswer
                ? done(
                        Answer.levels(
                                this.item.id(), counts(given).map(JsonNode::intValue).toList()))
                : Given.notOfKind(this.item, given);
    }

    private static Stream<JsonNode> counts(JsonNode given) {
        return LEVELS.stream().map(given::path);
    }

    private Read<Answer> date(JsonNode given) {
        return Days.parse(given.stringValue(""))
                .map((day) -> done(Answer.date(this.item.id(), day)))
                .orElseGet(() -> Given.notOfKind(this.item, given));
    }

    /** The words themselves, which came here by mistake, are not repeated. */
    private Read<Answer> text(JsonNode given) {
        String key = given.stringValue("");
        return KEY.matcher(key).matches()
                ? done(Answer.text(this.item.id(), UUID.fromString(key)))
                : Read.refused(Reason.of("reponse.texte", this.item.id()));
    }

    private static Read<Answer> done(Answer answer) {
        return new Read.Done<>(answer);
    }
}
