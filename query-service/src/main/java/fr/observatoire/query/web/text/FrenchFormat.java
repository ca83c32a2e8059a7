package fr.observatoire.query.web.text;

import fr.observatoire.contract.period.SchoolYear;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, dates and periods as a French reader writes them; known to templates as "fr". */
@Component("fr")
public class FrenchFormat {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The sign, as wide as the plus. */
    private static final String MINUS = "\u2212";

    private static final DateTimeFormatter MONTH = pattern("LLLL uuuu");

    private static final DateTimeFormatter SHORT_DAY = pattern("d MMM uuuu");

    private final Texts texts;

    private final DateTimeFormatter moment;

    FrenchFormat(Texts texts) {
        this.texts = texts;
        this.moment = pattern(texts.get("format.instant"));
    }

    /** Groups of three, decimal comma; "non renseigné" where nothing is known. */
    public String number(@Nullable Number value, int decimals) {
        if (value == null) {
            return this.texts.get("valeur.absente");
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** With its sign, which nothing that is rounded to zero has. */
    public String signed(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String size = number(rounded.abs(), decimals);
        return switch (rounded.signum()) {
            case 1 -> "+" + size;
            case -1 -> MINUS + size;
            default -> size;
        };
    }

    /** With as many decimals as it has. */
    public String plain(BigDecimal value) {
        return number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** A gap with its sign; absent where one of the two values is. */
    public String gap(@Nullable BigDecimal value, int decimals) {
        return (value == null) ? number(null, decimals) : signed(value, decimals);
    }

    public String count(@Nullable Number value) {
        return number(value, 0);
    }

    /** The part of a whole, "68,9 %"; absent when the whole is nothing. */
    public String share(long part, long whole) {
        if (whole == 0) {
            return this.texts.get("valeur.absente");
        }
        BigDecimal percent =
                BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return this.texts.get("format.pourcentage", number(percent, 1));
    }

    /** "8 septembre 2025", the first of a month as "1er". */
    public String day(LocalDate day) {
        String number = (day.getDayOfMonth() == 1) ? this.texts.get("format.premier") : null;
        return (number == null ? String.valueOf(day.getDayOfMonth()) : number)
                + " "
                + day.format(MONTH);
    }

    public String shortDay(LocalDate day) {
        return day.format(SHORT_DAY);
    }

    /** "semaine du 8 septembre 2025". */
    public String week(LocalDate monday) {
        return this.texts.get("format.semaine", day(monday));
    }

    public String month(YearMonth month) {
        return month.format(MONTH);
    }

    public String schoolYear(SchoolYear year) {
        return this.texts.get("format.annee", year.label());
    }

    /** Day and time in Paris. */
    public String instant(@Nullable Instant instant) {
        return (instant == null)
                ? this.texts.get("valeur.absente")
                : instant.atZone(PARIS).format(this.moment);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRANCE);
    }
}
