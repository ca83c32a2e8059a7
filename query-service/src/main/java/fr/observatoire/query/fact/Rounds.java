package fr.observatoire.query.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A statement writes a row once; rows of one key go into successive rounds. */
public final class Rounds {

    private Rounds() {}

    /**
     * Deals rows into rounds, each without two rows of one key; a key's rows keep their order.
     *
     * @param key what a table holds once
     */
    public static <T> List<List<T>> of(List<T> rows, Function<T, Object> key) {
        Map<Object, Integer> next = new HashMap<>();
        List<List<T>> rounds = new ArrayList<>();
        for (T row : rows) {
            int round = next.merge(key.apply(row), 1, Integer::sum) - 1;
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(row);
        }
        return rounds;
    }
}
