package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.PeriodReader;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Objects;

@RestController
@RequestMapping("/api/campagnes")
@Tag(name = "openapi.tag.campagnes")
class CampaignsController {

    private final CampaignList list;

    private final Campaigns campaigns;

    private final ProgressQuery progress;

    CampaignsController(CampaignList list, Campaigns campaigns, ProgressQuery progress) {
        this.list = list;
        this.campaigns = campaigns;
        this.progress = progress;
    }

    @GetMapping
    @Operation(
            summary = "openapi.campagnes.list",
            description = "openapi.campagnes.list.description")
    List<CampaignView> list() {
        return this.list.all();
    }

    @GetMapping("/{id}")
    @Operation(summary = "openapi.campagnes.one")
    CampaignView one(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(description = "openapi.connuLe") @RequestParam(required = false)
                    @Nullable String connuLe) {
        Campaign campaign = this.campaigns.require(id);
        var reader = new ParameterReader();
        Knowledge knowledge = PeriodReader.knowledge(reader, connuLe);
        reader.finish();
        return CampaignView.of(campaign, this.progress.of(campaign.id(), knowledge));
    }

    @GetMapping("/{id}/avancement")
    @Operation(
            summary = "openapi.campagnes.avancement",
            description = "openapi.campagnes.avancement.description")
    List<Progress> progress(
            @Parameter(description = "openapi.campagnes.id") @PathVariable String id,
            @Parameter(description = "openapi.campagnes.niveau") @RequestParam(required = false)
                    @Nullable String niveau,
            @Parameter(description = "openapi.connuLe") @RequestParam(required = false)
                    @Nullable String connuLe) {
        Campaign campaign = this.campaigns.require(id);
        var reader = new ParameterReader();
        ProgressLevel level =
                reader.choice("niveau", niveau, List.of(ProgressLevel.values()), ProgressLevel::id);
        Knowledge knowledge = PeriodReader.knowledge(reader, connuLe);
        reader.finish();
        return this.progress.by(
                Objects.requireNonNullElse(level, ProgressLevel.ACADEMIE),
                campaign.id(),
                knowledge);
    }
}
