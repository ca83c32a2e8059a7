package fr.observatoire.query.web.explanation;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.text.FrenchFormat;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** How a figure is worked out, in the columns of the feed and in numbers. */
@Component
class Formula {

    private final Texts texts;

    private final FrenchFormat french;

    Formula(Texts texts, FrenchFormat french) {
        this.texts = texts;
        this.french = french;
    }

    /** The columns first; the numbers where there is a figure. */
    List<String> of(Indicator indicator, @Nullable Figure figure) {
        String columns =
                line(
                        indicator,
                        String.join(" + ", indicator.numerator()),
                        String.join(" + ", indicator.denominator()));
        return (figure == null || figure.value(indicator) == null)
                ? List.of(columns)
                : List.of(columns, numbers(indicator, figure));
    }

    private String numbers(Indicator indicator, Figure figure) {
        return this.texts.get(
                "explication.resultat",
                line(
                        indicator,
                        this.french.plain(figure.numerator()),
                        this.french.plain(figure.denominator())),
                this.french.number(figure.value(indicator), indicator.decimals()),
                indicator.unit());
    }

    private String line(Indicator indicator, String numerator, String denominator) {
        return Stream.of(
                        this.texts.get("explication.quotient", numerator, denominator),
                        (indicator.factor() == 1)
                                ? ""
                                : this.texts.get(
                                        "explication.facteur",
                                        this.french.count(indicator.factor())))
                .reduce(String::concat)
                .orElseThrow();
    }
}
