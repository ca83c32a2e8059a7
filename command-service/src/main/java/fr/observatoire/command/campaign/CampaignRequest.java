package fr.observatoire.command.campaign;

import fr.observatoire.command.team.Territory;
import fr.observatoire.contract.school.SchoolType;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A campaign as a team words it.
 *
 * @param version null for the latest
 * @param types null or none for all
 * @param questions an object, or a text that holds the same as YAML; null for none
 */
record CampaignRequest(
        String id,
        String titre,
        String referentiel,
        @Nullable String version,
        List<String> territoires,
        @Nullable List<SchoolType> types,
        LocalDate ouvre,
        LocalDate ferme,
        @Nullable JsonNode questions) {

    List<SchoolType> askedTypes() {
        return (this.types == null) ? List.of() : this.types.stream().distinct().toList();
    }

    /** Those of the territories that exist on its first day. */
    Stream<Territory> territories() {
        return this.territoires.stream()
                .map((text) -> Territory.find(text, this.ouvre))
                .flatMap(Optional::stream)
                .distinct();
    }
}
