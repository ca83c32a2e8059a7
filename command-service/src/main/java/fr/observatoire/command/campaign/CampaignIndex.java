package fr.observatoire.command.campaign;

import fr.observatoire.command.referentiel.ReferentielIndex;
import fr.observatoire.contract.campaign.StandingCampaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The campaigns that a batch names, and the standing ones of the référentiels that it names. */
public final class CampaignIndex {

    private final Map<String, KnownCampaign> opened = new HashMap<>();

    private final ReferentielIndex referentiels;

    /**
     * @param schools those of the batch that are asked, by campaign
     */
    CampaignIndex(
            List<CampaignEntry> opened,
            Map<String, Set<String>> schools,
            ReferentielIndex referentiels) {
        this.referentiels = referentiels;
        opened.forEach((entry) -> put(entry, schools.getOrDefault(entry.id(), Set.of())));
    }

    private void put(CampaignEntry entry, Set<String> schools) {
        this.referentiels
                .find(entry.referentiel(), entry.version())
                .map((referentiel) -> KnownCampaign.opened(entry, referentiel, schools))
                .ifPresent((campaign) -> this.opened.put(entry.id(), campaign));
    }

    /** Standing campaigns alone, of these référentiels. */
    public static CampaignIndex standing(ReferentielIndex referentiels) {
        return new CampaignIndex(List.of(), Map.of(), referentiels);
    }

    /** The campaign of that id, "cln-printemps" or "permanente/cln-2010/2025-2026". */
    public Optional<KnownCampaign> find(String id) {
        return StandingCampaign.parse(id)
                .flatMap(this::find)
                .or(() -> Optional.ofNullable(this.opened.get(id)));
    }

    /** Those that the campaigns ask, and others that the batch names. */
    public ReferentielIndex referentiels() {
        return this.referentiels;
    }

    private Optional<KnownCampaign> find(StandingCampaign standing) {
        return this.referentiels
                .latest(standing.referentiel())
                .map((referentiel) -> KnownCampaign.standing(standing, referentiel));
    }
}
