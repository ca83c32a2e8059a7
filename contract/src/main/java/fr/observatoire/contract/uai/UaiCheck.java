package fr.observatoire.contract.uai;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Says what is wrong with a UAI: none, not of the form, or a wrong check letter. */
public final class UaiCheck {

    private UaiCheck() {}

    /** Empty when the text is a right UAI. */
    public static List<Reason> faults(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of(Reason.of("uai.absent", field));
        }
        if (Uai.parse(text).isPresent()) {
            return List.of();
        }
        Optional<Character> letter = Uai.expectedLetter(text);
        return List.of(
                letter.map((right) -> Reason.of("uai.lettre", field, text, right))
                        .orElseGet(() -> Reason.of("uai.forme", field, text, null)));
    }
}
