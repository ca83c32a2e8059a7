package fr.observatoire.command.campaign;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Schools by the thousand, so that no event is longer than events should be. */
final class SchoolLists {

    private static final int MOST = 1000;

    private SchoolLists() {}

    static Stream<List<String>> of(List<String> uais) {
        return IntStream.iterate(0, (from) -> from < uais.size(), (from) -> from + MOST)
                .mapToObj(
                        (from) ->
                                List.copyOf(
                                        uais.subList(from, Math.min(from + MOST, uais.size()))));
    }
}
