package fr.observatoire.query.anomaly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A school year's weeks of an ordinary school, to be spoiled. */
final class Weeks {

    static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    private final List<Week> weeks = new ArrayList<>();

    private Weeks() {}

    /** So many weeks in a row, about a thousand visits each. */
    static Weeks of(int many) {
        Weeks weeks = new Weeks();
        IntStream.range(0, many).mapToObj(Weeks::usual).forEach(weeks.weeks::add);
        return weeks;
    }

    static LocalDate monday(int rank) {
        return FIRST.plusWeeks(rank);
    }

    /** Visits, users, then nothing measured of the profiles but the pupils' time. */
    static List<Integer> counts(int visits, int users, int seconds) {
        List<Integer> counts =
                new ArrayList<>(Collections.nCopies(EntMeasures.ALL.size(), (Integer) null));
        counts.set(0, visits);
        counts.set(1, users);
        counts.set(EntMeasures.ALL.indexOf("duree_eleve"), seconds);
        return counts;
    }

    private static Week usual(int rank) {
        int wave = rank * 37 % 100;
        return new Week(
                monday(rank), Term.IN, 0, 400, counts(950 + wave, 300 + wave, 400 + 2 * wave));
    }

    Weeks counting(int rank, int visits) {
        return with(rank, week -> as(week, week.term(), week.era(), counts(visits, 300, 450)));
    }

    Weeks lasting(int rank, int seconds) {
        return with(rank, week -> as(week, week.term(), week.era(), counts(950, 300, seconds)));
    }

    Weeks in(int rank, Term term) {
        return with(rank, week -> as(week, term, week.era(), week.counts()));
    }

    Weeks breakAt(int rank) {
        for (int i = rank; i < this.weeks.size(); i++) {
            with(i, week -> as(week, week.term(), week.era() + 1, week.counts()));
        }
        return this;
    }

    Weeks without(int rank) {
        this.weeks.removeIf(week -> week.monday().equals(monday(rank)));
        return this;
    }

    Weeks with(int rank, UnaryOperator<Week> change) {
        this.weeks.replaceAll(
                week -> week.monday().equals(monday(rank)) ? change.apply(week) : week);
        return this;
    }

    List<Week> list() {
        return List.copyOf(this.weeks);
    }

    static Week as(Week week, Term term, int era, List<Integer> counts) {
        return new Week(week.monday(), term, era, week.pupils(), counts);
    }
}
