package fr.observatoire.query.web.parameter;

import fr.observatoire.contract.period.Days;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.problem.ProblemException;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the parameters of one request. A fault is noted and reading goes on, so that the sender
 * learns of all of them at once; {@link #finish} refuses the request if there was any. A blank
 * parameter is an absent one, as a form sends it.
 */
public final class ParameterReader {

    private final List<Reason> faults = new ArrayList<>();

    public static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** One of a few values, by its id. */
    public <T> @Nullable T choice(
            String field, @Nullable String text, Collection<T> choices, Function<T, String> id) {
        return parsed(
                text,
                (given) ->
                        choices.stream()
                                .filter((choice) -> id.apply(choice).equals(given))
                                .findFirst(),
                (given) ->
                        Reason.of(
                                "champ.valeurs",
                                field,
                                given,
                                choices.stream().map(id).collect(Collectors.joining(", "))));
    }

    /** A day as AAAA-MM-JJ. */
    public @Nullable LocalDate date(String field, @Nullable String text) {
        return parsed(text, Days::parse, (given) -> Reason.of("champ.date", field, given, null));
    }

    /** A whole number between bounds, both allowed. */
    public int number(String field, @Nullable String text, int absent, int least, int most) {
        Integer number =
                parsed(
                        text,
                        ParameterReader::wholeNumber,
                        (given) -> Reason.of("champ.entier", field, given, null));
        if (number == null) {
            return absent;
        }
        if (number < least) {
            fault(Reason.of("champ.trop-petit", field, number, least));
        }
        if (number > most) {
            fault(Reason.of("champ.trop-grand", field, number, most));
        }
        return number;
    }

    /**
     * Any other value: the reader returns it, or nothing when the text does not mean one. It is not
     * asked about what nobody can type, which PostgreSQL would not take either.
     */
    public <T> @Nullable T parsed(
            @Nullable String text,
            Function<String, Optional<T>> reader,
            Function<String, Reason> fault) {
        if (!isGiven(text)) {
            return null;
        }
        String given = Objects.requireNonNull(text).strip();
        Optional<T> read = isWritten(given) ? reader.apply(given) : Optional.empty();
        if (read.isEmpty()) {
            fault(fault.apply(given));
        }
        return read.orElse(null);
    }

    /** Notes the absence of what cannot be left out. */
    public void require(String field, @Nullable String text) {
        if (!isGiven(text)) {
            fault(Reason.of("champ.absent", field));
        }
    }

    public void fault(Reason reason) {
        this.faults.add(reason);
    }

    /**
     * @throws ProblemException when any parameter was at fault
     */
    public void finish() {
        if (!this.faults.isEmpty()) {
            throw ProblemException.badRequest(this.faults);
        }
    }

    private static boolean isWritten(String text) {
        return text.codePoints()
                .noneMatch(
                        (point) ->
                                Character.isISOControl(point)
                                        || Character.getType(point) == Character.SURROGATE);
    }

    private static Optional<Integer> wholeNumber(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
