package fr.observatoire.contract.entbreakdown;

import java.util.List;
import java.util.stream.Stream;

/** The services of the DNMA export {@code par-uai-services} (facts.md §3). */
final class ServiceIds {

    /** Seen as column names. */
    private static final List<String> FOUND =
            List.of(
                    "accueil",
                    "services_vie_scolaire",
                    "courrier_electronique",
                    "cahier_textes",
                    "notes",
                    "production_collaborative",
                    "actualites",
                    "absences");

    /**
     * Inferred: only the labels of these are known, and the ids are made from them in the pattern
     * of the others (no accents, small words dropped). The export's own names may differ; a column
     * that is not recognised is reported at the door.
     */
    private static final List<String> INFERRED =
            List.of(
                    "cahier_liaison",
                    "messagerie_instantanee",
                    "visioconference",
                    "stockage_partage",
                    "documentation_cdi",
                    "parcours_pedagogique",
                    "reservation_salles",
                    "service_collectivite",
                    "gestion_temps",
                    "gestion_competences",
                    "manuel_numerique",
                    "ressource_multimedia",
                    "ressource_orientation",
                    "ressource_production",
                    "ressource_accompagnement_entrainement",
                    "ressource_reference_dictionnaire",
                    "ressource_documentaire");

    static final List<String> ALL = Stream.concat(FOUND.stream(), INFERRED.stream()).toList();

    private ServiceIds() {}
}
