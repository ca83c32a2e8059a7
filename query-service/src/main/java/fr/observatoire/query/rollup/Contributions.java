package fr.observatoire.query.rollup;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the SQL that turns changes of facts into changes of sums, from the catalogue: an indicator
 * added to it needs no Java. A fact counts for an indicator when all its measures are there and the
 * denominator is positive.
 */
@Component
public class Contributions {

    private final IndicatorCatalogue catalogue;

    Contributions(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * An {@code insert} that adds to the sums what the rows of {@code change} count for: facts,
     * with a column {@code sign}, 1 for what is so now and -1 for what no longer is.
     *
     * @param periodStart the first day of a fact's period, in SQL
     */
    public String of(Feed feed, String periodStart) {
        return """
        insert into rollup_delta
        select measured.indicator, '%s', %s, change.departement, change.type, change.sector,
            change.priority_education, '%s', sum(change.sign * measured.numerator),
            sum(change.sign * measured.denominator), sum(change.sign)
        from change
        cross join lateral (values
            %s
        ) as measured(indicator, numerator, denominator)
        where measured.numerator is not null and measured.denominator > 0
            and change.departement is not null
        group by 1, 2, 3, 4, 5, 6, 7
        """
                .formatted(
                        SumPeriod.of(feed), periodStart, DefaultAudience.of(feed), measures(feed));
    }

    private String measures(Feed feed) {
        List<Indicator> indicators = this.catalogue.of(feed);
        return indicators.isEmpty()
                ? "('', null::bigint, null::bigint)"
                : indicators.stream()
                        .map(Contributions::measures)
                        .collect(Collectors.joining(",\n            "));
    }

    private static String measures(Indicator indicator) {
        return "('%s', %s, %s)"
                .formatted(
                        indicator.id().replace("'", "''"),
                        sum(indicator.numerator()),
                        sum(indicator.denominator()));
    }

    private static String sum(List<String> measures) {
        return measures.stream().map(Contributions::column).collect(Collectors.joining(" + "));
    }

    private static String column(String measure) {
        return measure.equals("etablissements") ? "1::bigint" : "change." + measure + "::bigint";
    }
}
