package fr.observatoire.query.anomaly;

import fr.observatoire.contract.period.SchoolYear;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A finding, as it is kept.
 *
 * @param corrected whether it was found in what was declared first, and no longer is
 * @param position of the last event about its periods
 * @param since when that is believed
 */
record Verdict(
        String uai, Finding finding, boolean corrected, long position, OffsetDateTime since) {

    /** Judges what is believed, and, where anything was corrected, what was declared first. */
    static <T> List<Verdict> of(
            String uai, List<Declared<T>> facts, Function<List<T>, List<Finding>> judge) {
        List<Finding> open = judge.apply(facts.stream().map(Declared::now).toList());
        List<Verdict> verdicts = new ArrayList<>();
        open.forEach((it) -> verdicts.add(of(uai, facts, it, false)));
        if (facts.stream().anyMatch(Declared::isCorrected)) {
            judge.apply(facts.stream().map(Declared::first).toList()).stream()
                    .filter((it) -> open.stream().noneMatch((other) -> isSame(it, other)))
                    .filter((it) -> about(facts, it).stream().anyMatch(Declared::isCorrected))
                    .forEach((it) -> verdicts.add(of(uai, facts, it, true)));
        }
        return verdicts;
    }

    int schoolYear() {
        return SchoolYear.containing(this.finding.first()).start();
    }

    private static <T> Verdict of(
            String uai, List<Declared<T>> facts, Finding finding, boolean corrected) {
        Declared<T> last =
                about(facts, finding).stream()
                        .max(Comparator.comparingLong(Declared::position))
                        .orElseThrow();
        return new Verdict(uai, finding, corrected, last.position(), last.since());
    }

    private static <T> List<Declared<T>> about(List<Declared<T>> facts, Finding finding) {
        return facts.stream()
                .filter((it) -> !it.period().isBefore(finding.first()))
                .filter((it) -> !it.period().isAfter(finding.last()))
                .toList();
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule() == other.rule() && one.first().equals(other.first());
    }
}
