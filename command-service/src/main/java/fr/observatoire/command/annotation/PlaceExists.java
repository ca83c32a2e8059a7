package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.team.Territory;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.UaiCheck;

import java.util.Optional;

/** What is annotated exists on the first day; a school, in the register. */
record PlaceExists(Place place) implements Rule {

    private static final String FIELD = "territoire";

    @Override
    public Optional<Reason> violation() {
        return this.place.id().isPresent() ? Optional.empty() : Optional.of(reason());
    }

    private Reason reason() {
        String text = this.place.text();
        String code = Territory.code(text);
        return switch (Territory.kind(text)) {
            case "academie" -> Reason.of("academie.inconnue", FIELD, code, null);
            case "departement" -> Reason.of("departement.inconnu", FIELD, code, null);
            case "region" -> Reason.of("region.inconnue", FIELD, code, null);
            case Place.SCHOOL ->
                    UaiCheck.faults(FIELD, code).stream()
                            .findFirst()
                            .orElse(Reason.of("etablissement.inconnu", FIELD, code, null));
            default -> Reason.of("territoire.forme", FIELD, text, null);
        };
    }
}
