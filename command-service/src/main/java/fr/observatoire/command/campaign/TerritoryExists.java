package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.team.Territory;
import fr.observatoire.contract.reason.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** Schools are asked in a territory that exists on the first day. */
record TerritoryExists(String text, LocalDate day) implements Rule {

    @Override
    public Optional<Reason> violation() {
        return Territory.find(this.text, this.day).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of(code(), "territoires", this.text, null));
    }

    private String code() {
        return switch (Territory.kind(this.text)) {
            case "academie" -> "academie.inconnue";
            case "departement" -> "departement.inconnu";
            case "region" -> "region.inconnue";
            default -> "campagne.territoire";
        };
    }
}
