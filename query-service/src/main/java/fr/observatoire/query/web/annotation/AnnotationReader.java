package fr.observatoire.query.web.annotation;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.indicator.IndicatorParameter;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.territory.TerritoryParameter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Makes sense of what is asked of annotations, or refuses it all at once. */
@Component
class AnnotationReader {

    private static final String WITH = "incluses";

    private static final List<String> WITHDRAWN = List.of(WITH, "exclues");

    private final TerritoryParameter territories;

    private final Annotations annotations;

    AnnotationReader(TerritoryParameter territories, Annotations annotations) {
        this.territories = territories;
        this.annotations = annotations;
    }

    AnnotationFilter read(AnnotationParameters asked) {
        var reader = new ParameterReader();
        List<String> within =
                ParameterReader.isGiven(asked.territory())
                        ? this.annotations.within(
                                this.territories.read(reader, "territory", asked.territory()))
                        : null;
        Feed feed = reader.choice("feed", asked.feed(), List.of(Feed.values()), Feed::id);
        Indicator indicator =
                ParameterReader.isGiven(asked.indicator())
                        ? IndicatorParameter.read(reader, "indicator", asked.indicator())
                        : null;
        Range range = range(reader, asked.from(), asked.to());
        String withdrawn =
                reader.choice("retirees", asked.retirees(), WITHDRAWN, Function.identity());
        reader.finish();
        return new AnnotationFilter(within, feed, indicator, range, WITH.equals(withdrawn));
    }

    private static Range range(ParameterReader reader, @Nullable String from, @Nullable String to) {
        LocalDate first = reader.date("from", from);
        LocalDate last = reader.date("to", to);
        if (first != null && last != null && first.isAfter(last)) {
            reader.fault(Reason.of("periode.ordre", "from", first, last));
        }
        return Range.between(first, last);
    }
}
