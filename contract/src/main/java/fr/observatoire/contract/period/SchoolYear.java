package fr.observatoire.contract.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, from 1 August to 31 July (design §4, facts.md §7), labelled "2025-2026".
 *
 * @param start calendar year of its 1 August
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

    private static final Pattern LABEL = Pattern.compile("([0-9]{4})(?:[-/]([0-9]{4}))?");

    public static SchoolYear containing(LocalDate day) {
        return new SchoolYear(
                (day.getMonthValue() >= Month.AUGUST.getValue())
                        ? day.getYear()
                        : day.getYear() - 1);
    }

    /** Reads "2025-2026", "2025/2026" and the "rentrée" form "2025". */
    public static Optional<SchoolYear> parse(String text) {
        Matcher matcher = LABEL.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        SchoolYear year = new SchoolYear(Integer.parseInt(matcher.group(1)));
        boolean consecutive =
                matcher.group(2) == null || Integer.parseInt(matcher.group(2)) == year.start + 1;
        return consecutive ? Optional.of(year) : Optional.empty();
    }

    public String label() {
        return this.start + "-" + (this.start + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(this.start, Month.AUGUST, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(this.start + 1, Month.JULY, 31);
    }

    public SchoolYear next() {
        return new SchoolYear(this.start + 1);
    }

    public SchoolYear previous() {
        return new SchoolYear(this.start - 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(this.start, other.start);
    }
}
