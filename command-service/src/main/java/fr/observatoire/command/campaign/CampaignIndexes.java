package fr.observatoire.command.campaign;

import fr.observatoire.command.referentiel.ReferentielIndex;
import fr.observatoire.command.referentiel.ReferentielTable;
import fr.observatoire.contract.campaign.StandingCampaign;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a batch names, campaigns first, since they name référentiels in their turn. */
@Component
public class CampaignIndexes {

    private final CampaignTable campaigns;

    private final ExpectedTable expected;

    private final ReferentielTable referentiels;

    CampaignIndexes(
            CampaignTable campaigns, ExpectedTable expected, ReferentielTable referentiels) {
        this.campaigns = campaigns;
        this.expected = expected;
        this.referentiels = referentiels;
    }

    /**
     * The campaigns, as the open transaction sees them.
     *
     * @param ids of campaigns, standing ones among them, and whatever else senders wrote there
     * @param referentiels ids named besides
     * @param uais of the batch
     */
    public CampaignIndex read(
            Collection<String> ids, Collection<String> referentiels, Collection<String> uais) {
        List<CampaignEntry> opened =
                this.campaigns.read(ids.stream().filter(CampaignId::isWell).toList());
        List<String> found = opened.stream().map(CampaignEntry::id).toList();
        Set<String> named =
                Stream.of(
                                referentiels.stream(),
                                opened.stream().map(CampaignEntry::referentiel),
                                ids.stream()
                                        .flatMap((id) -> StandingCampaign.parse(id).stream())
                                        .map(StandingCampaign::referentiel))
                        .flatMap((some) -> some)
                        .collect(Collectors.toSet());
        ReferentielIndex index =
                this.referentiels.read(named, opened.stream().map(CampaignEntry::version).toList());
        return new CampaignIndex(opened, this.expected.read(found, uais), index);
    }
}
