package fr.observatoire.contract.access;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;

/** Says why a text names no territory. */
public final class UnknownPlaces {

    private UnknownPlaces() {}

    /** Of a text as parameters have it, "academie:14". */
    public static Reason why(String field, String text) {
        String code = Places.code(text);
        return text.contains(":")
                ? why(Places.kind(text), field, text, code)
                : Reason.of("territoire.forme", field, text, null);
    }

    private static Reason why(String kind, String field, String text, String code) {
        return switch (kind) {
            case Places.REGION -> Reason.of("region.inconnue", field, code, null);
            case Places.ACADEMIE -> Reason.of("academie.inconnue", field, code, null);
            case Places.DEPARTEMENT -> Reason.of("departement.inconnu", field, code, null);
            case Places.ETABLISSEMENT -> whyNoSchool(field, code);
            default -> Reason.of("territoire.forme", field, text, null);
        };
    }

    /** Of a UAI that no school of the register has, or none can have. */
    public static Reason whyNoSchool(String field, String code) {
        if (Uai.parse(code).isPresent()) {
            return Reason.of("etablissement.inconnu", field, code, null);
        }
        return Uai.expectedLetter(code)
                .map((letter) -> Reason.of("uai.lettre", field, code, letter))
                .orElseGet(() -> Reason.of("uai.forme", field, code, null));
    }
}
