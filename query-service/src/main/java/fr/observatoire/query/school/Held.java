package fr.observatoire.query.school;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What holds of a school for some time.
 *
 * @param ordinal place in the order of the school's own
 */
record Held<T>(String uai, int ordinal, T value) {

    static Stream<Held<SchoolVersion>> versions(SchoolRecord school) {
        return of(school.uai(), school.versions());
    }

    static Stream<Held<Opening>> openings(SchoolRecord school) {
        return of(school.uai(), school.openings());
    }

    private static <T> Stream<Held<T>> of(String uai, List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj((ordinal) -> new Held<>(uai, ordinal, values.get(ordinal)));
    }
}
