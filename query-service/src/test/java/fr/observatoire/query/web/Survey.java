package fr.observatoire.query.web;

import fr.observatoire.contract.campaign.CampaignClosed;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.school.SchoolType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two CLN campaigns a year apart, one NumEA, one SAMR: schools that share, in part, and don't. */
public final class Survey {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    /** Answered in both CLN campaigns; the second is not handed in yet. */
    public static final String ORMEAUX = "0350122T";

    /** Handed in and public. */
    public static final String ZOLA = "0350024L";

    /** Agricultural, with NumEA. */
    public static final String RHEU = "0352701W";

    /** Asked, and has not begun. */
    public static final String SILENT = "0490020F";

    public static final String LAST_YEAR = "cln-2025";

    public static final String THIS_YEAR = "cln-2026";

    public static final String NUMEA = "numea-2026";

    static final Long OBJECTIVES = 5L;

    private static final List<String> ASKED =
            List.of(
                    ORMEAUX,
                    ZOLA,
                    "0440010X",
                    "0440011Y",
                    "0440012Z",
                    "0440013A",
                    SILENT,
                    "0490021G");

    private Survey() {}

    static List<Object> events() {
        List<Object> events = new ArrayList<>(SurveySchools.registered());
        events.add(opened(LAST_YEAR, "CLN 2025", TODAY.minusDays(400), TODAY.minusDays(340), null));
        events.add(new SchoolsExpected(LAST_YEAR, TODAY.minusDays(400), ASKED));
        events.add(new CampaignClosed(LAST_YEAR, TODAY.minusDays(345)));
        events.add(
                opened(
                        THIS_YEAR,
                        "CLN 2026",
                        TODAY.minusDays(20),
                        TODAY.plusDays(40),
                        questions()));
        events.add(new SchoolsExpected(THIS_YEAR, TODAY.minusDays(20), ASKED));
        events.add(numea());
        events.add(new SchoolsExpected(NUMEA, TODAY.minusDays(20), List.of(RHEU)));
        events.addAll(SurveyAnswers.events());
        events.addAll(SurveyPlan.events());
        events.addAll(SurveyUsage.events());
        return events;
    }

    public static Map<UUID, Map.Entry<String, String>> texts() {
        return SurveyPlan.TEXTS;
    }

    private static CampaignOpened opened(
            String id, String title, LocalDate from, LocalDate to, Section questions) {
        return new CampaignOpened(
                id,
                "academie:14",
                title + " : collèges et lycées de l'Ouest",
                "cln-2010",
                "2010",
                List.of("academie:14", "academie:17"),
                List.of(SchoolType.COLLEGE, SchoolType.LYCEE),
                from,
                to,
                questions);
    }

    private static CampaignOpened numea() {
        return new CampaignOpened(
                NUMEA,
                "region:53",
                "NumEA 2026 : lycées agricoles bretons",
                "numea-2020",
                "2020",
                List.of("departement:035"),
                List.of(SchoolType.LYCEE),
                TODAY.minusDays(20),
                TODAY.plusDays(40),
                null);
    }

    private static Section questions() {
        return new Section(
                THIS_YEAR + ".questions",
                null,
                "Questions de l'académie",
                null,
                null,
                null,
                List.of(
                        item("rennes.atelier", "Un atelier a eu lieu cette année", ItemKind.YES_NO),
                        item("rennes.besoin", "De quelle aide avez-vous besoin ?", ItemKind.TEXT)));
    }

    private static Item item(String id, String label, ItemKind kind) {
        return new Item(
                id, label, null, kind, null, null, null, null, null, null, null, null, null, null,
                null);
    }
}
