package fr.observatoire.query.web.position;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.campaign.Campaign;
import fr.observatoire.query.web.campaign.Campaigns;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.period.PeriodReader;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryParameter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** Makes sense of which schools are to be put together, for whom. */
@Component
class SumReader {

    private final TerritoryParameter territories;

    private final Campaigns campaigns;

    SumReader(TerritoryParameter territories, Campaigns campaigns) {
        this.territories = territories;
        this.campaigns = campaigns;
    }

    /**
     * Reads the parameters.
     *
     * @param position already read, null for all
     */
    SumRequest read(ParameterReader reader, SumParameters given, @Nullable String position) {
        Scope scope =
                Scope.of(
                        this.territories.read(reader, "territoire", given.territoire()),
                        reader.choice(
                                "type",
                                given.type(),
                                List.of(SchoolType.values()),
                                SchoolType::id));
        Audience audience =
                reader.choice(
                        "audience", given.audience(), List.of(Audience.values()), Audience::id);
        SharedWith.check(audience, scope);
        Campaign campaign =
                reader.parsed(
                        given.campagne(),
                        (id) -> this.campaigns.find(Campaign.idIn(id)),
                        (id) -> Reason.of("campagne.inconnue", "campagne", id, null));
        return new SumRequest(
                scope,
                Objects.requireNonNullElse(audience, Audience.PUBLIC),
                position,
                (campaign == null) ? null : campaign.id(),
                PeriodReader.knowledge(reader, given.connuLe()));
    }
}
