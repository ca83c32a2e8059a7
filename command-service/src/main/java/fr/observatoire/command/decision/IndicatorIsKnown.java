package fr.observatoire.command.decision;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Collectors;

/** An indicator that is named is one of the catalogue. */
public record IndicatorIsKnown(@Nullable String indicator) implements Rule {

    @Override
    public Optional<Reason> violation() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.builtIn();
        return (this.indicator == null || catalogue.find(this.indicator).isPresent())
                ? Optional.empty()
                : Optional.of(
                        Reason.of(
                                "indicateur.inconnu",
                                "indicateur",
                                this.indicator,
                                ids(catalogue)));
    }

    private static String ids(IndicatorCatalogue catalogue) {
        return catalogue.indicators().stream().map(Indicator::id).collect(Collectors.joining(", "));
    }
}
