package fr.observatoire.query.projection;

import fr.observatoire.contract.school.SchoolAttributes;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums by cell, as lines to compare. */
final class Cells {

    private final TreeMap<String, int[]> sums = new TreeMap<>();

    static String place(SchoolAttributes school) {
        return String.join(
                "|",
                school.departement(),
                school.type().id(),
                school.sector().id(),
                school.priorityEducation().id());
    }

    void add(String cell, int... amounts) {
        int[] sum = this.sums.computeIfAbsent(cell, (key) -> new int[amounts.length]);
        Arrays.setAll(sum, (index) -> sum[index] + amounts[index]);
    }

    List<String> lines() {
        return this.sums.entrySet().stream()
                .map(
                        (entry) ->
                                entry.getKey()
                                        + "|"
                                        + Arrays.stream(entry.getValue())
                                                .mapToObj(String::valueOf)
                                                .collect(Collectors.joining("|")))
                .toList();
    }
}
