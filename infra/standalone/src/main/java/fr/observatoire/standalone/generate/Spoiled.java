package fr.observatoire.standalone.generate;

import fr.observatoire.contract.uai.Uai;

/** The spoiled values that depend on the good one. */
final class Spoiled {

    /** A campaign that nobody opens. */
    static final String CAMPAIGN = "campagne-oubliee";

    private Spoiled() {}

    /** A right UAI of a school that no register has. */
    static String unknownUai(String uai) {
        return Uai.ofDigits(uai.substring(0, 3) + "9" + uai.substring(4, 7)).value();
    }

    static String wrongLetter(String uai) {
        return uai.substring(0, 7) + (uai.endsWith("A") ? "B" : "A");
    }

    /** Keeps the form: a Monday and day of 2031, a rentrée or a school year. */
    static String future(String date) {
        return switch (date.length()) {
            case 4 -> "2031";
            case 9 -> "2031-2032";
            default -> "2031-01-06";
        };
    }

    static String oneMore(String count) {
        return Integer.toString(Integer.parseInt(count) + 1);
    }
}
