package fr.observatoire.command.texts;

import fr.observatoire.access.Callers;
import fr.observatoire.command.problem.ProblemException;
import fr.observatoire.command.problem.ProblemKind;
import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** A school erases its own words, the admin any. */
@Component
class ErasureRights {

    private static final String ERASE = "effacer";

    private final TextTable texts;

    ErasureRights(TextTable texts) {
        this.texts = texts;
    }

    /**
     * @throws ProblemException when it is not the caller's to erase
     */
    void require(ErasureRequest asked) {
        require(asked.uai() != null ? asked.uai() : owner(asked.key()));
    }

    /**
     * @throws ProblemException when the text is another's; one that nobody has is nobody's own
     */
    void requireText(UUID key) {
        require(owner(key));
    }

    private @Nullable String owner(@Nullable UUID key) {
        return (key == null) ? null : this.texts.school(key).orElse(null);
    }

    private static void require(@Nullable String uai) {
        String place = (uai == null) ? Places.NATIONAL : Places.ofSchool(uai);
        if (!RightsTable.builtIn().allows(Callers.current(), ERASE, place, null)) {
            throw new ProblemException(
                    ProblemKind.FORBIDDEN, List.of(Reason.of("droits.refuses", "droits")));
        }
    }
}
