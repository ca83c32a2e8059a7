package fr.observatoire.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.referentiel.Published;
import fr.observatoire.command.referentiel.ReferentielIndex;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a batch knows of the campaigns that it names. */
class KnownCampaignTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 2, 9);

    private static final LocalDate CLOSES = LocalDate.of(2026, 4, 3);

    private static final Uai ASKED = new Uai("0350122T");

    private static final ReferentielIndex REFERENTIELS =
            Published.index(
                    Published.referentiel("local-14", "1", "Une charte ?"),
                    Published.referentiel("local-14", "2", "Deux chartes ?"));

    @Test
    void anOpenedCampaignAsksItsVersionAndItsOwnQuestions() {
        Item item =
                new Item(
                        "plus.1",
                        "Q",
                        null,
                        ItemKind.DATE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        Section more = new Section("x.questions", null, "Plus", null, null, null, List.of(item));
        KnownCampaign campaign = campaign(null, more);
        assertThat(campaign.referentiel().version()).isEqualTo("1");
        assertThat(campaign.referentiel().sectionOf("plus.1")).contains(more);
        assertThat(campaign.asks(ASKED)).isTrue();
        assertThat(campaign.asks(Uai.ofDigits("0350001"))).isFalse();
        assertThat(campaign.covers(OPENS.minusYears(1))).isTrue();
    }

    @Test
    void itIsOpenFromItsFirstToItsLastDayUnlessClosed() {
        KnownCampaign campaign = campaign(null, null);
        assertThat(campaign.isOpenOn(OPENS.minusDays(1))).isFalse();
        assertThat(campaign.isOpenOn(OPENS)).isTrue();
        assertThat(campaign.isOpenOn(CLOSES)).isTrue();
        assertThat(campaign.isOpenOn(CLOSES.plusDays(1))).isFalse();
        KnownCampaign closed = campaign(OPENS.plusDays(2), null);
        assertThat(closed.isOpenOn(OPENS.plusDays(1))).isTrue();
        assertThat(closed.isOpenOn(OPENS.plusDays(2))).isFalse();
    }

    @Test
    void aStandingCampaignAsksTheLatestVersionOfAnybody() {
        KnownCampaign campaign =
                CampaignIndex.standing(REFERENTIELS).find("permanente/local-14/2025").orElseThrow();
        assertThat(campaign.id()).isEqualTo("permanente/local-14/2025-2026");
        assertThat(campaign.referentiel().version()).isEqualTo("2");
        assertThat(campaign.asks(ASKED)).isTrue();
        assertThat(campaign.isOpenOn(LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(campaign.covers(LocalDate.of(2025, 8, 1))).isTrue();
        assertThat(campaign.covers(LocalDate.of(2026, 8, 1))).isFalse();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        CampaignIndex index = CampaignIndex.standing(REFERENTIELS);
        assertThat(index.find("permanente/local-24/2025-2026")).isEmpty();
        assertThat(index.find("x")).isEmpty();
        assertThat(REFERENTIELS.find("local-14", "3")).isEmpty();
        assertThat(REFERENTIELS.find("cln-2010", "2010")).isPresent();
        assertThat(REFERENTIELS.find("cln-2010", "2011")).isEmpty();
    }

    private static KnownCampaign campaign(@Nullable LocalDate closedOn, @Nullable Section more) {
        CampaignEntry entry =
                new CampaignEntry(
                        "x",
                        "academie:14",
                        "local-14",
                        "1",
                        List.of("academie:14"),
                        List.of(),
                        OPENS,
                        CLOSES,
                        closedOn,
                        more);
        return new CampaignIndex(List.of(entry), Map.of("x", Set.of(ASKED.value())), REFERENTIELS)
                .find("x")
                .orElseThrow();
    }
}
