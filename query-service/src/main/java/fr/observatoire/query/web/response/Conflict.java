package fr.observatoire.query.web.response;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An item that somebody else answered otherwise in the meantime.
 *
 * @param votre what was just sent, null when it took the answer back
 * @param actuelle what is there, null when it was taken back
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Conflict(
        String item, String libelle, @Nullable String votre, @Nullable String actuelle) {

    private static final String CODE = "reponse.conflit";

    static boolean is(Reason reason) {
        return reason.code().equals(CODE);
    }

    static boolean among(List<Reason> reasons) {
        return reasons.stream().anyMatch(Conflict::is);
    }

    static boolean about(Item item, List<Reason> reasons) {
        return reasons.stream()
                .anyMatch((reason) -> is(reason) && item.id().equals(reason.field()));
    }

    static List<Conflict> in(Section section, List<Reason> reasons) {
        return reasons.stream().filter(Conflict::is).map((reason) -> of(section, reason)).toList();
    }

    private static Conflict of(Section section, Reason reason) {
        String id = (reason.field() == null) ? "" : reason.field();
        String label =
                section.items().stream()
                        .filter((item) -> item.id().equals(id))
                        .map(Item::label)
                        .findFirst()
                        .orElse(id);
        return new Conflict(id, label, reason.given(), reason.expected());
    }
}
