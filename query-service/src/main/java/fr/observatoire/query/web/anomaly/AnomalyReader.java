package fr.observatoire.query.web.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.query.anomaly.Rule;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.publication.AudienceParameter;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;

import org.springframework.stereotype.Component;

import java.util.List;

/** Reads what is asked of anomalies. */
@Component
class AnomalyReader {

    private static final int USUAL_SIZE = 50;

    private static final int MOST = 500;

    private static final int LAST_PAGE = 100_000;

    private final TerritoryParameter territories;

    AnomalyReader(TerritoryParameter territories) {
        this.territories = territories;
    }

    AnomalyFilter filter(ParameterReader reader, AnomalyParameters asked) {
        Territory territory = this.territories.read(reader, "territoire", asked.territoire());
        return new AnomalyFilter(
                territory,
                reader.choice(
                        "source", asked.source(), List.of(JudgedSource.values()), JudgedSource::id),
                reader.choice("regle", asked.regle(), List.of(Rule.values()), Rule::id),
                reader.choice(
                        "etat", asked.etat(), List.of(AnomalyState.values()), AnomalyState::id),
                AudienceParameter.read(reader, asked.audience(), Scope.of(territory, null))
                        .audience());
    }

    static int page(ParameterReader reader, AnomalyParameters asked) {
        return reader.number("page", asked.page(), 0, 0, LAST_PAGE);
    }

    static int size(ParameterReader reader, AnomalyParameters asked) {
        return reader.number("size", asked.size(), USUAL_SIZE, 1, MOST);
    }
}
