package fr.observatoire.query.web.period;

import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.parameter.ParameterReader;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Reads the grain and the bounds of what is asked for. */
public final class PeriodReader {

    private static final String KNOWN_ON = "connuLe";

    private PeriodReader() {}

    /** The grain, that of the feed when none is named; none is finer than the feed's. */
    public static PeriodKind kind(
            ParameterReader reader, String field, @Nullable String text, PeriodKind grain) {
        List<PeriodKind> possible =
                Arrays.stream(PeriodKind.values())
                        .filter((kind) -> kind.compareTo(grain) >= 0)
                        .toList();
        PeriodKind asked = reader.choice(field, text, possible, PeriodKind::id);
        return (asked == null) ? grain : asked;
    }

    /** The day whose knowledge is asked for, now when none is; the future knows nothing yet. */
    public static Knowledge knowledge(ParameterReader reader, @Nullable String text) {
        LocalDate day = reader.date(KNOWN_ON, text);
        if (day != null && day.isAfter(Today.inParis())) {
            reader.fault(Reason.of("connu-le.futur", KNOWN_ON, day, null));
        }
        return new Knowledge(day);
    }

    /** Whole periods, from the one that holds the first day to the one that holds the last. */
    public static Range range(
            ParameterReader reader, @Nullable String from, @Nullable String to, PeriodKind kind) {
        LocalDate first = reader.date("from", from);
        LocalDate last = reader.date("to", to);
        if (first != null && last != null && first.isAfter(last)) {
            reader.fault(Reason.of("periode.ordre", "from", first, last));
        }
        return Range.between(
                (first == null) ? null : Period.containing(kind, first).start(),
                (last == null) ? null : Period.containing(kind, last).next().start().minusDays(1));
    }
}
