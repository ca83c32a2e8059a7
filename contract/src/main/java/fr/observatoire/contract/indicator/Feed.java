package fr.observatoire.contract.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import fr.observatoire.contract.entbreakdown.Breakdown;
import fr.observatoire.contract.questionnaire.AnswerMeasure;
import fr.observatoire.contract.questionnaire.Referentiels;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The feeds that indicators are computed from, with the measures each of their facts has. */
public enum Feed {

    /** One fact per school and week. */
    ENT(
            "ent",
            PeriodKind.WEEK,
            Set.of(
                    "visites_globales",
                    "utilisateurs_globales",
                    "visites_eleve",
                    "utilisateurs_eleve",
                    "duree_eleve",
                    "visites_parent",
                    "utilisateurs_parent",
                    "duree_parent",
                    "visites_enseignant",
                    "utilisateurs_enseignant",
                    "duree_enseignant",
                    "visites_admin_vie_scol_tech",
                    "utilisateurs_admin_vie_scol_tech",
                    "duree_admin_vie_scol_tech")),
    /** One fact per school and week; visites_services: the visits of all services. */
    ENT_SERVICES("ent-services", PeriodKind.WEEK, Breakdown.SERVICES.columns()),
    /**
     * One fact per school and week; visites_appareils, visites_systemes, visites_navigateurs: the
     * visits of all devices, systems, browsers.
     */
    ENT_DEVICES("ent-appareils", PeriodKind.WEEK, Breakdown.DEVICES.columns()),
    /** One fact per school and week; visites_eleve_appareils…: a profile's visits by any device. */
    ENT_PROFILE_DEVICES(
            "ent-profils-appareils", PeriodKind.WEEK, Breakdown.PROFILE_DEVICES.columns()),
    /** One fact per school and school year: the last inventory of the year. */
    EQUIPMENT(
            "equipement",
            PeriodKind.SCHOOL_YEAR,
            Set.of(
                    "ordinateurs_fixes",
                    "ordinateurs_portables",
                    "tablettes",
                    "terminaux_moins_5_ans",
                    "classes_mobiles",
                    "tni",
                    "videoprojecteurs",
                    "salles",
                    "salles_equipees",
                    "salles_connectees",
                    "debit_100_mbits",
                    "wifi_total",
                    "contrat_maintenance",
                    "filtrage",
                    "charte",
                    "volet_numerique")),
    /**
     * One fact per school and school year. points: the mean score times those who sat, rounded;
     * notes: those who sat, where the mean is known.
     */
    CERTIFICATION(
            "certification",
            PeriodKind.SCHOOL_YEAR,
            Set.of(
                    "sessions_programmees",
                    "sessions_finalisees",
                    "inscrits",
                    "inscrits_distincts",
                    "participants",
                    "certifies",
                    "non_obtenues",
                    "points",
                    "notes")),
    /** One fact per académie and school year; of its common measures it has the pupils alone. */
    GAR(
            "gar",
            FeedKind.ACADEMIES,
            Set.of(
                    "accedants",
                    "acces",
                    "affectations",
                    "acces_eleve",
                    "acces_enseignant",
                    "acces_documentaliste",
                    "acces_autres",
                    "acces_non_precise")),
    /** Answers to a référentiel, one state per school and campaign; so with those below. */
    CLN("cln-2010"),
    NUMEA("numea-2020"),
    PDCA("pdca-tvp"),
    SAMR_CRCN("samr-crcn"),
    /** One fact per school, campaign and school year in which the campaign opens. */
    CAMPAIGNS("campagnes", FeedKind.CAMPAIGNS, Set.of("demandes", "commencees", "envoyees"));

    /** Measures that every fact has, whatever the feed: pupils, and one for the school itself. */
    public static final List<String> COMMON = FeedKind.SCHOOLS.common();

    private final String id;

    private final FeedKind kind;

    private final PeriodKind grain;

    // Made by Set.of, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> measures;

    Feed(String id, FeedKind kind, PeriodKind grain, Set<String> measures) {
        this.id = id;
        this.kind = kind;
        this.grain = grain;
        this.measures = measures;
    }

    Feed(String id, PeriodKind grain, Set<String> measures) {
        this(id, FeedKind.SCHOOLS, grain, measures);
    }

    Feed(String id, FeedKind kind, Set<String> measures) {
        this(id, kind, PeriodKind.SCHOOL_YEAR, measures);
    }

    /** The answers to a built-in référentiel. */
    Feed(String id) {
        this(id, FeedKind.ANSWERS, Set.of());
    }

    /** The feeds of a kind. */
    public static List<Feed> of(FeedKind kind) {
        return Arrays.stream(values()).filter((feed) -> feed.kind == kind).toList();
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    public FeedKind kind() {
        return this.kind;
    }

    public PeriodKind grain() {
        return this.grain;
    }

    /** The levels that its figures can be given at. */
    public List<Level> levels() {
        return this.kind.levels();
    }

    /** Whether its facts have a measure of that name, or its référentiel an item so answered. */
    public boolean measures(String name) {
        if (this.kind.common().contains(name)) {
            return true;
        }
        return (this.kind == FeedKind.ANSWERS)
                ? AnswerMeasure.of(Referentiels.find(this.id).orElseThrow(), name).isPresent()
                : this.measures.contains(name);
    }

    @JsonCreator
    public static Feed of(String id) {
        for (Feed feed : values()) {
            if (feed.id.equals(id)) {
                return feed;
            }
        }
        throw new IllegalArgumentException("unknown feed: " + id);
    }
}
