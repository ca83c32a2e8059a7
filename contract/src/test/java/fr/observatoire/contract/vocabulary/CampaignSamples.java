package fr.observatoire.contract.vocabulary;

import static fr.observatoire.contract.vocabulary.EventSamples.DAY;
import static fr.observatoire.contract.vocabulary.EventSamples.UAI;
import static fr.observatoire.contract.vocabulary.ResponseSamples.CAMPAIGN;
import static fr.observatoire.contract.vocabulary.ResponseSamples.CLN;

import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.annotation.AnnotationAmended;
import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.annotation.AnnotationWithdrawn;
import fr.observatoire.contract.campaign.CampaignClosed;
import fr.observatoire.contract.campaign.CampaignExtended;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.CampaignReopened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.contract.campaign.SchoolsNoLongerExpected;
import fr.observatoire.contract.edition.EditionDrawn;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.PublishedValue;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielPublished;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.school.SchoolType;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Events of what teams decide. */
final class CampaignSamples {

    private CampaignSamples() {}

    static List<Object> all() {
        return List.of(
                new ReferentielPublished("academie:14", DAY, referentiel()),
                new CampaignOpened(
                        CAMPAIGN,
                        "academie:14",
                        "Collège numérique 2026",
                        CLN,
                        "2010",
                        List.of("academie:14"),
                        List.of(SchoolType.COLLEGE),
                        DAY,
                        DAY.plusDays(30),
                        referentiel().sections().getFirst()),
                new CampaignExtended(CAMPAIGN, DAY.plusDays(60), DAY.plusDays(30)),
                new CampaignClosed(CAMPAIGN, DAY.plusDays(40)),
                new CampaignReopened(CAMPAIGN, DAY.plusDays(50), DAY.plusDays(80)),
                new SchoolsExpected(CAMPAIGN, DAY, List.of(UAI)),
                new SchoolsNoLongerExpected(CAMPAIGN, DAY, List.of(UAI)),
                new AnnotationSet("ent-perimetre", "academie:14", annotated(Feed.ENT, null)),
                new AnnotationAmended(
                        "ent-perimetre",
                        annotated(null, "ent-visites-par-eleve"),
                        annotated(Feed.ENT, null)),
                new AnnotationWithdrawn("ent-perimetre", DAY),
                new EditionDrawn(Feed.EQUIPMENT, "2024-2025", DAY));
    }

    private static Annotated annotated(@Nullable Feed feed, @Nullable String indicator) {
        return new Annotated(
                AnnotationKind.SCOPE_CHANGE,
                "academie:14",
                feed,
                indicator,
                DAY,
                DAY.plusDays(7),
                ResponseSamples.KEY);
    }

    private static Referentiel referentiel() {
        Item item =
                new Item(
                        "local.1",
                        "Niveau de maîtrise de l'ENT",
                        "De l'ensemble de l'équipe",
                        ItemKind.LEVEL,
                        "1",
                        "niveau",
                        "local.0",
                        "Si un ENT existe",
                        "maitrise",
                        List.of("Un", "Deux", "Trois"),
                        "ENT",
                        "check",
                        "enseignants",
                        true,
                        new PublishedValue(
                                new BigDecimal("12.5"),
                                "plus de",
                                "%",
                                "collèges",
                                "2019",
                                "DEPP"));
        Section section =
                new Section(
                        "local",
                        "1",
                        "Questions locales",
                        "Pour l'académie",
                        "Partie I",
                        List.of("Un", "Deux", "Trois"),
                        List.of(item));
        return new Referentiel(
                "local-14",
                "1",
                "Questions de l'académie",
                "Académie de Rennes",
                Map.of("maitrise", List.of("Faible", "Forte")),
                List.of(section));
    }
}
