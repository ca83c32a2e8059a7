package fr.observatoire.query.web.territory;

import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.territory.Labels;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * What is looked for among the schools.
 *
 * @param words each must be in the name, the commune or the UAI; accents and case aside
 * @param page from 0
 */
record SchoolSearch(
        Territory territory, @Nullable SchoolType type, List<String> words, int page, int size) {

    /** Nobody looks for a school by more; each word is looked for in every school. */
    private static final int MOST_WORDS = 8;

    static List<String> words(@Nullable String text) {
        return (text == null)
                ? List.of()
                : Arrays.stream(Labels.key(text).split(" ", -1))
                        .filter((word) -> !word.isEmpty())
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList();
    }
}
