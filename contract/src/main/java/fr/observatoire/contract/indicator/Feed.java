package fr.observatoire.contract.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import fr.observatoire.contract.entbreakdown.Breakdown;

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
                    "notes"));

    /** Measures that every fact has, whatever the feed: pupils, and one for the school itself. */
    public static final List<String> COMMON = List.of("eleves", "etablissements");

    private final String id;

    private final PeriodKind grain;

    // Made by Set.of, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> measures;

    Feed(String id, PeriodKind grain, Set<String> measures) {
        this.id = id;
        this.grain = grain;
        this.measures = measures;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    public PeriodKind grain() {
        return this.grain;
    }

    public boolean measures(String name) {
        return this.measures.contains(name) || COMMON.contains(name);
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
