package fr.observatoire.contract.vocabulary;

import fr.observatoire.contract.campaign.CampaignClosed;
import fr.observatoire.contract.campaign.CampaignExtended;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.CampaignReopened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.contract.campaign.SchoolsNoLongerExpected;
import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.entusage.EntUsageCorrected;
import fr.observatoire.contract.entusage.EntUsageDeclared;
import fr.observatoire.contract.equipment.Bandwidth;
import fr.observatoire.contract.equipment.EquipmentInventoryCorrected;
import fr.observatoire.contract.equipment.EquipmentInventoryDeclared;
import fr.observatoire.contract.equipment.Inventory;
import fr.observatoire.contract.equipment.WifiCoverage;
import fr.observatoire.contract.plan.Milestone;
import fr.observatoire.contract.plan.ObjectiveAbandoned;
import fr.observatoire.contract.plan.ObjectiveReached;
import fr.observatoire.contract.plan.ObjectiveRescheduled;
import fr.observatoire.contract.plan.ObjectiveResumed;
import fr.observatoire.contract.plan.ObjectiveSet;
import fr.observatoire.contract.plan.Pilote;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.questionnaire.PublishedValue;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielPublished;
import fr.observatoire.contract.questionnaire.Respondent;
import fr.observatoire.contract.questionnaire.ResponseReopened;
import fr.observatoire.contract.questionnaire.ResponseSubmitted;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.school.HeadcountCorrected;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolChanged;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolReopened;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.contract.sharing.Audience;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One event of every type, every field filled. */
public final class EventSamples {

    private static final String UAI = "0350122T";

    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 8);

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static final String CAMPAIGN = "college-numerique-2026";

    private static final String CLN = "cln-2010";

    private static final Respondent REFERENT = Respondent.REFERENT;

    private static final UUID KEY = UUID.fromString("0b6f1d7e-6a5b-4c1e-9d57-3f2a8f4c1b90");

    private EventSamples() {}

    public static List<Object> all() {
        return List.of(
                new SchoolRegistered(
                        UAI,
                        "14",
                        attributes("Collège des Bouleaux"),
                        LocalDate.of(1965, 10, 1),
                        DAY,
                        List.of("anomalie.prefixe")),
                new SchoolChanged(
                        UAI,
                        "14",
                        attributes("Collège des Frênes"),
                        attributes("Collège des Bouleaux"),
                        LocalDate.of(1965, 10, 1),
                        DAY,
                        List.of()),
                new SchoolClosed(UAI, "14", DAY, List.of()),
                new SchoolReopened(UAI, "14", DAY, List.of()),
                new HeadcountDeclared(UAI, "14", "2025-2026", 480, 20, List.of()),
                new HeadcountCorrected(UAI, "14", "2025-2026", 490, 21, 480, 20, List.of()),
                new EntUsageDeclared(
                        UAI, "14", MONDAY, counts(1200), List.of("anomalie.profils-total")),
                new EntUsageCorrected(UAI, "14", MONDAY, counts(1250), counts(1200), List.of()),
                new EquipmentInventoryDeclared(UAI, "14", DAY, inventory(120), List.of()),
                new EquipmentInventoryCorrected(
                        UAI, "14", DAY, inventory(121), inventory(120), List.of()),
                new AnswersSubmitted(
                        UAI, "14", CAMPAIGN, CLN, "2010", DAY, REFERENT, answers(true), List.of()),
                new AnswersCorrected(
                        UAI,
                        "14",
                        CAMPAIGN,
                        CLN,
                        "2010",
                        DAY,
                        REFERENT,
                        answers(false),
                        answers(true),
                        List.of()),
                new AnswersCleared(UAI, "14", CAMPAIGN, CLN, "2010", DAY, answers(true), List.of()),
                new ResponseSubmitted(UAI, "14", CAMPAIGN, CLN, "2010", DAY, List.of()),
                new ResponseReopened(UAI, "14", CAMPAIGN, DAY, List.of()),
                new ResponseWithdrawn(UAI, "14", CAMPAIGN, DAY, List.of()),
                new SharingChanged(
                        UAI,
                        "14",
                        CAMPAIGN,
                        "cln.3.2",
                        DAY,
                        List.of(Audience.ACADEMIE, Audience.FAMILLES),
                        List.of(Audience.ACADEMIE),
                        List.of()),
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
                new ObjectiveSet(
                        UAI,
                        "14",
                        KEY,
                        CLN,
                        "cln.3.2",
                        Pilote.REFERENT_NUMERIQUE,
                        KEY,
                        "ent-visites-par-eleve",
                        new BigDecimal("4.5"),
                        KEY,
                        KEY,
                        KEY,
                        DAY,
                        DAY.plusDays(90),
                        List.of(new Milestone(DAY.plusDays(30), KEY)),
                        List.of()),
                new ObjectiveRescheduled(
                        UAI, "14", KEY, DAY, DAY.plusDays(120), DAY.plusDays(90), KEY, List.of()),
                new ObjectiveReached(UAI, "14", KEY, DAY, List.of()),
                new ObjectiveAbandoned(UAI, "14", KEY, DAY, KEY, List.of()),
                new ObjectiveResumed(UAI, "14", KEY, DAY, DAY.plusDays(90), List.of()));
    }

    private static SchoolAttributes attributes(String name) {
        return new SchoolAttributes(
                name,
                SchoolType.COLLEGE,
                Sector.PUBLIC,
                PriorityEducation.REP_PLUS,
                "035",
                "14",
                "35016",
                "Baulon",
                340,
                "MINISTERE DE L'EDUCATION NATIONALE");
    }

    private static EntCounts counts(int visits) {
        return new EntCounts(visits, 300, 700, 180, 512, 300, 80, 240, 150, 30, 610, 40, 8, 700);
    }

    private static Inventory inventory(int fixed) {
        return new Inventory(
                fixed,
                30,
                24,
                60,
                2,
                9,
                18,
                32,
                27,
                32,
                Bandwidth.FROM_100,
                WifiCoverage.PARTIELLE,
                true,
                true,
                false,
                true);
    }

    private static List<Answer> answers(boolean charter) {
        return List.of(
                Answer.yes("cln.3.2.charte", charter),
                Answer.number("cln.3.1.eleves", new BigDecimal("480")),
                Answer.levels("cln.3.6.1.enseignants_diffusion", List.of(3, 10, 17)),
                Answer.date("cln.3.1.date", DAY),
                Answer.level("numea.1.1.pilotage", 2),
                Answer.none("selfie.a.1", NoAnswer.NOT_CONCERNED),
                Answer.text("pdca.1.plan.02", KEY));
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
