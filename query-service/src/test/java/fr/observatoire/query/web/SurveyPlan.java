package fr.observatoire.query.web;

import fr.observatoire.contract.plan.Milestone;
import fr.observatoire.contract.plan.ObjectiveAbandoned;
import fr.observatoire.contract.plan.ObjectiveReached;
import fr.observatoire.contract.plan.ObjectiveRescheduled;
import fr.observatoire.contract.plan.ObjectiveSet;
import fr.observatoire.contract.plan.Pilote;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The plan of one school: an objective in every state. */
public final class SurveyPlan {

    static final Map<UUID, Map.Entry<String, String>> TEXTS = new LinkedHashMap<>();

    /** Tied to an indicator, and on track. */
    public static final UUID ROOMS = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001");

    /** Tied to an indicator of which nothing was ever declared. */
    public static final UUID VISITS = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000002");

    private static final UUID CHARTER = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000003");

    private static final UUID TRAINING = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000004");

    private static final UUID TABLETS = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000005");

    private static final List<Object> EVENTS =
            List.of(
                    set(
                            ROOMS,
                            "Équiper les salles de classe d'un vidéoprojecteur",
                            "salles-equipees-part",
                            new BigDecimal("90"),
                            null),
                    set(
                            VISITS,
                            "Faire entrer l'ENT dans les habitudes des élèves",
                            "ent-visites-par-eleve",
                            new BigDecimal("3.5"),
                            null),
                    set(
                            CHARTER,
                            "Faire signer la charte à toutes les familles",
                            null,
                            null,
                            "Nombre de chartes signées, sur le nombre de familles"),
                    new ObjectiveRescheduled(
                            Survey.ORMEAUX,
                            "14",
                            CHARTER,
                            Survey.TODAY.minusDays(20),
                            Survey.TODAY.plusDays(200),
                            Survey.TODAY.plusDays(100),
                            text("Le conseil d'administration a été repoussé."),
                            List.of()),
                    set(
                            TRAINING,
                            "Former dix enseignants à la classe mobile",
                            null,
                            null,
                            "Attestations de formation"),
                    new ObjectiveReached(
                            Survey.ORMEAUX, "14", TRAINING, Survey.TODAY.minusDays(9), List.of()),
                    set(
                            TABLETS,
                            "Acheter une tablette par élève de sixième",
                            null,
                            null,
                            "Tablettes distribuées"),
                    new ObjectiveAbandoned(
                            Survey.ORMEAUX,
                            "14",
                            TABLETS,
                            Survey.TODAY.minusDays(8),
                            text("Le département a choisi des ordinateurs portables."),
                            List.of()));

    private SurveyPlan() {}

    static List<Object> events() {
        return EVENTS;
    }

    private static ObjectiveSet set(
            UUID objective, String specific, String indicator, BigDecimal target, String measure) {
        return new ObjectiveSet(
                Survey.ORMEAUX,
                "14",
                objective,
                "cln-2010",
                "cln.3.3.1",
                Pilote.REFERENT_NUMERIQUE,
                text(specific),
                indicator,
                target,
                (measure == null) ? null : text(measure),
                text("Avec la dotation de l'année et l'aide du référent."),
                null,
                Survey.TODAY.minusDays(370),
                Survey.TODAY.plusDays(100),
                List.of(
                        new Milestone(
                                Survey.TODAY.minusDays(100), text("Faire le point à mi-parcours"))),
                List.of());
    }

    private static UUID text(String words) {
        UUID key = UUID.randomUUID();
        TEXTS.put(key, Map.entry(Survey.ORMEAUX, words));
        return key;
    }
}
