package fr.observatoire.query.web.indicator;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.parameter.ParameterReader;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/** Reads the id of an indicator. */
public final class IndicatorParameter {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.builtIn();

    private IndicatorParameter() {}

    public static @Nullable Indicator read(
            ParameterReader reader, String field, @Nullable String text) {
        reader.require(field, text);
        return reader.parsed(text, CATALOGUE::find, (given) -> whyUnknown(field, given));
    }

    static Reason whyUnknown(String field, String id) {
        String known =
                CATALOGUE.indicators().stream()
                        .map(Indicator::id)
                        .collect(Collectors.joining(", "));
        return Reason.of("indicateur.inconnu", field, id, known);
    }
}
