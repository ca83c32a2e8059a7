package fr.observatoire.command.questionnaire;

import fr.observatoire.command.decision.AggregateId;
import fr.observatoire.contract.uai.Uai;

import java.util.Optional;

/**
 * The answers of one school to one campaign.
 *
 * @param campaign empty when what was named is no campaign: all of that is refused
 */
public record ResponseId(Uai uai, Optional<String> campaign) implements AggregateId {

    @Override
    public String value() {
        return value(this.uai.value(), this.campaign.orElse("?"));
    }

    static String value(String uai, String campaign) {
        return "answers:" + uai + ":" + campaign;
    }
}
