package fr.observatoire.command.plan;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Collectors;

/** The indicator that is to move is one of the catalogue. */
record IndicatorIsKnown(@Nullable String indicator) implements Rule {

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
