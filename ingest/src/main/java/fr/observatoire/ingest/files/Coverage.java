package fr.observatoire.ingest.files;

import fr.observatoire.contract.territory.Territories;

import java.util.Optional;

/** The territory for which a register file is said to be complete. */
final class Coverage {

    private static final String NATIONAL = "national";

    private Coverage() {}

    /** "national", "academie:14" or "departement:035", in that form of the code; else empty. */
    static Optional<String> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text.equals(NATIONAL) ? Optional.of(NATIONAL) : Optional.empty();
        }
        String code = text.substring(colon + 1);
        return switch (text.substring(0, colon)) {
            case "academie" ->
                    Territories.france()
                            .academie(code)
                            .map((academie) -> "academie:" + academie.code());
            case "departement" ->
                    Territories.france()
                            .departement(code)
                            .map((departement) -> "departement:" + departement.code());
            default -> Optional.empty();
        };
    }
}
