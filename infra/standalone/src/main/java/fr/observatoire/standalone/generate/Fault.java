package fr.observatoire.standalone.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What goes wrong with one line in a real file. A fault is a spoiled copy of a good line, put after
 * it; what must become of the copy is known, and the good line stays good.
 */
enum Fault {
    UNKNOWN_SCHOOL,
    WRONG_LETTER,
    NO_UAI,
    TOO_FEW_FIELDS,
    TOO_MANY_FIELDS,
    NEGATIVE,
    DECIMAL,
    SPACED_THOUSANDS,
    EXPONENT,
    THIRTY_DIGITS,
    NOT_A_NUMBER,
    NOT_A_MONDAY,
    IN_THE_FUTURE,
    NOT_A_DATE,
    NOT_A_DURATION,
    NO_NAME,
    ACADEMIE_62,
    UNKNOWN_DEPARTEMENT,
    MORE_ROOMS_EQUIPPED_THAN_ROOMS,
    UNKNOWN_BAND,
    NEITHER_YES_NOR_NO,
    OTHER_REFERENTIEL,
    OTHER_VERSION,
    OTHER_CAMPAIGN,
    SAME_LINE_TWICE,
    OTHER_VALUE;

    Outcome outcome() {
        return switch (this) {
            case SAME_LINE_TWICE -> Outcome.UNCHANGED;
            case OTHER_VALUE -> Outcome.CORRECTED;
            case UNKNOWN_SCHOOL,
                    WRONG_LETTER,
                    NO_UAI,
                    TOO_FEW_FIELDS,
                    TOO_MANY_FIELDS,
                    NEGATIVE,
                    DECIMAL,
                    SPACED_THOUSANDS,
                    EXPONENT,
                    THIRTY_DIGITS,
                    NOT_A_NUMBER,
                    NOT_A_MONDAY,
                    IN_THE_FUTURE,
                    NOT_A_DATE,
                    NOT_A_DURATION,
                    NO_NAME,
                    ACADEMIE_62,
                    UNKNOWN_DEPARTEMENT,
                    MORE_ROOMS_EQUIPPED_THAN_ROOMS,
                    UNKNOWN_BAND,
                    NEITHER_YES_NOR_NO,
                    OTHER_REFERENTIEL,
                    OTHER_VERSION,
                    OTHER_CAMPAIGN ->
                    Outcome.REFUSED;
        };
    }

    /** The spoiled copy of a good line. */
    List<String> spoil(List<String> good, Shape shape) {
        return switch (this) {
            case UNKNOWN_SCHOOL -> shape.with(good, Column.UAI, Spoiled::unknownUai);
            case WRONG_LETTER -> shape.with(good, Column.UAI, Spoiled::wrongLetter);
            case NO_UAI -> shape.with(good, Column.UAI, to(""));
            case TOO_FEW_FIELDS -> List.copyOf(good.subList(0, good.size() - 2));
            case TOO_MANY_FIELDS -> longer(good);
            case NEGATIVE -> shape.with(good, Column.COUNT, value -> "-" + value);
            case DECIMAL -> shape.with(good, Column.COUNT, value -> value + ".5");
            case SPACED_THOUSANDS -> shape.with(good, Column.COUNT, to("1 234"));
            case EXPONENT -> shape.with(good, Column.COUNT, to("1,5e3"));
            case THIRTY_DIGITS ->
                    shape.with(good, Column.COUNT, to("123456789012345678901234567890"));
            case NOT_A_NUMBER -> shape.with(good, Column.COUNT, to("n.c."));
            case NOT_A_MONDAY ->
                    shape.with(
                            good, Column.DATE, day -> LocalDate.parse(day).plusDays(1).toString());
            case IN_THE_FUTURE -> shape.with(good, Column.DATE, Spoiled::future);
            case NOT_A_DATE -> shape.with(good, Column.DATE, to("31/02/2025"));
            case NOT_A_DURATION -> shape.with(good, Column.DURATION, to("5 min"));
            case NO_NAME -> shape.with(good, Column.NAME, to(""));
            case ACADEMIE_62 -> shape.with(good, Column.ACADEMIE, to("62"));
            case UNKNOWN_DEPARTEMENT -> shape.with(good, Column.DEPARTEMENT, to("999"));
            case MORE_ROOMS_EQUIPPED_THAN_ROOMS ->
                    shape.with(good, Column.ROOMS_EQUIPPED, to("999"));
            case UNKNOWN_BAND -> shape.with(good, Column.BAND, to("fibre"));
            case NEITHER_YES_NOR_NO -> shape.with(good, Column.FLAG, to("en cours"));
            case OTHER_REFERENTIEL -> shape.with(good, Column.REFERENTIEL, to("cln-2012"));
            case OTHER_VERSION -> shape.with(good, Column.VERSION, to("2016"));
            case OTHER_CAMPAIGN -> shape.with(good, Column.CAMPAIGN, to(Spoiled.CAMPAIGN));
            case SAME_LINE_TWICE -> good;
            case OTHER_VALUE -> shape.with(good, Column.COUNT, Spoiled::oneMore);
        };
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static UnaryOperator<String> to(String value) {
        return ignored -> value;
    }

    private static List<String> longer(List<String> good) {
        List<String> fields = new ArrayList<>(good);
        fields.add("0");
        return fields;
    }
}
