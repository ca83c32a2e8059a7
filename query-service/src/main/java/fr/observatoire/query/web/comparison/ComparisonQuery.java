package fr.observatoire.query.web.comparison;

import fr.observatoire.contract.indicator.Indicator.Reference;
import fr.observatoire.query.web.comparison.Comparison.Peers;
import fr.observatoire.query.web.comparison.Comparison.Published;
import fr.observatoire.query.web.comparison.Comparison.Row;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.indicator.IndicatorLabel;
import fr.observatoire.query.web.moment.Moment;
import fr.observatoire.query.web.moment.MomentFigures;
import fr.observatoire.query.web.period.PeriodLabels;
import fr.observatoire.query.web.publication.Shown;
import fr.observatoire.query.web.territory.TerritoryKind;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Sets a figure beside those it can be compared with. */
@Component
public class ComparisonQuery {

    private final MomentFigures figures;

    private final TerritoryPeers territories;

    private final SimilarSchools schools;

    private final PeriodLabels labels;

    private final Texts texts;

    ComparisonQuery(
            MomentFigures figures,
            TerritoryPeers territories,
            SimilarSchools schools,
            PeriodLabels labels,
            Texts texts) {
        this.figures = figures;
        this.territories = territories;
        this.schools = schools;
        this.labels = labels;
        this.texts = texts;
    }

    public Comparison answer(Moment moment) {
        Shown shown = this.figures.show(moment);
        BigDecimal value = value(moment, shown);
        BigDecimal national = value(moment, this.figures.show(this.territories.everywhere(moment)));
        List<Row> rows = rows(moment);
        return new Comparison(
                IndicatorLabel.of(moment.indicator()),
                moment.scope(),
                moment.period().id(),
                this.labels.label(moment.period()),
                moment.knowledge().day(),
                shown.state(),
                value,
                shown.schools(),
                national,
                Gap.between(value, national),
                moment.indicator().references().stream()
                        .map((it) -> new Published(it, Gap.between(value, number(it))))
                        .toList(),
                peers(moment, rows, value),
                rows);
    }

    private List<Peers> peers(Moment moment, List<Row> rows, @Nullable BigDecimal value) {
        return switch (moment.scope().territory().kind()) {
            case NATIONAL -> List.of();
            case ETABLISSEMENT -> this.schools.peers(moment, value);
            case REGION ->
                    List.of(peers(moment, rows, value, this.texts.get("comparaison.regions")));
            case ACADEMIE ->
                    List.of(peers(moment, rows, value, this.texts.get("comparaison.academies")));
            case DEPARTEMENT ->
                    List.of(peers(moment, rows, value, this.texts.get("comparaison.departements")));
        };
    }

    private static Peers peers(
            Moment moment, List<Row> rows, @Nullable BigDecimal value, String group) {
        var ranking =
                new Ranking(
                        moment.indicator(),
                        rows.stream().map(Row::value).filter(Objects::nonNull).toList());
        return ranking.peers(group, value);
    }

    private List<Row> rows(Moment moment) {
        TerritoryKind kind = moment.scope().territory().kind();
        boolean alone = kind == TerritoryKind.NATIONAL || kind == TerritoryKind.ETABLISSEMENT;
        return alone ? List.of() : this.territories.rows(moment);
    }

    private static BigDecimal number(Reference reference) {
        return BigDecimal.valueOf(reference.value());
    }

    private static @Nullable BigDecimal value(Moment moment, Shown shown) {
        Figure figure = shown.figure();
        return (figure == null) ? null : figure.value(moment.indicator());
    }
}
