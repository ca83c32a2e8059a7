package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.period.SchoolYear;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Judges the schools that are due, some at a time. */
@Component
public class AnomalySweep {

    /** Few enough that a projection that waits for one of them does not notice. */
    private static final int SCHOOLS = 50;

    /** A yearly source is judged as a whole. */
    private static final int ALWAYS = 0;

    private static final int FOR_EVER = 9998;

    private final TransactionOperations transactions;

    private final Claims claims;

    private final NoteReader notes;

    private final WeekReader weeks;

    private final YearReader years;

    private final VerdictTable table;

    AnomalySweep(
            TransactionOperations transactions,
            Claims claims,
            NoteReader notes,
            WeekReader weeks,
            YearReader years,
            VerdictTable table) {
        this.transactions = transactions;
        this.claims = claims;
        this.notes = notes;
        this.weeks = weeks;
        this.years = years;
        this.table = table;
    }

    /**
     * Judges all that is due and that no other instance judges.
     *
     * @param calm how long nothing must have come for a school, so that a history being loaded is
     *     not judged week by week
     */
    public void run(Duration calm) {
        repeat(() -> this.claims.spreadOne(calm));
        for (JudgedSource source : JudgedSource.values()) {
            repeat(() -> judgeSome(source, calm));
        }
    }

    /** As long as there is more, each time in a transaction of its own. */
    private void repeat(BooleanSupplier work) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(this.transactions.execute((status) -> work.getAsBoolean()));
        }
    }

    private boolean judgeSome(JudgedSource source, Duration calm) {
        List<Claim> due = this.claims.schools(List.of(source), SCHOOLS, calm);
        if (!due.isEmpty()) {
            judge(source, due);
        }
        return !due.isEmpty();
    }

    private void judge(JudgedSource source, List<Claim> due) {
        String[] schools = due.stream().map(Claim::scope).toArray(String[]::new);
        if (source.isWeekly()) {
            int from = due.stream().mapToInt(Claim::firstYear).min().orElseThrow() - 1;
            int to = due.stream().mapToInt(Claim::lastJudged).max().orElseThrow() + 1;
            var read = this.weeks.read(schools, from, to, this.notes.read());
            this.table.replace(
                    source, due, due.stream().flatMap((it) -> weekly(it, read)).toList());
        } else {
            var read = this.years.read(source, schools, this.notes.read());
            List<Claim> whole =
                    due.stream()
                            .map((it) -> new Claim(it.scope(), source, ALWAYS, FOR_EVER))
                            .toList();
            this.table.replace(
                    source, whole, due.stream().flatMap((it) -> yearly(it, read)).toList());
        }
    }

    private static Stream<Verdict> weekly(Claim due, Map<String, List<Declared<Week>>> read) {
        List<Declared<Week>> facts = read.getOrDefault(due.scope(), List.of());
        return facts.stream()
                .map((it) -> SchoolYear.containing(it.period()))
                .distinct()
                .filter((it) -> due.firstYear() <= it.start() && it.start() <= due.lastJudged())
                .flatMap(
                        (year) ->
                                Verdict.of(
                                        due.scope(),
                                        facts,
                                        (weeks) -> WeeklyJudge.judge(weeks, year))
                                        .stream());
    }

    private static Stream<Verdict> yearly(Claim due, Map<String, List<Declared<Year>>> read) {
        return Verdict.of(
                due.scope(),
                read.getOrDefault(due.scope(), List.of()),
                (years) -> YearlyJudge.judge(due.source(), years))
                .stream();
    }
}
