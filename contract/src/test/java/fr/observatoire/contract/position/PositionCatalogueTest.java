package fr.observatoire.contract.position;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Set;

class PositionCatalogueTest {

    private static final Set<String> FAMILIES =
            Set.of("equipements", "services", "ressources", "usages", "competences", "pilotage");

    private final PositionCatalogue catalogue = PositionCatalogue.builtIn();

    @Test
    void everyAxisIsMadeOfSectionsThatExistAndHaveItemsThatCount() {
        assertThat(this.catalogue.positions()).extracting(Position::id).doesNotHaveDuplicates();
        this.catalogue
                .positions()
                .forEach((position) -> position.axes().forEach((axis) -> check(position, axis)));
    }

    private static void check(Position position, Axis axis) {
        Referentiel referentiel = Referentiels.find(position.referentiel()).orElseThrow();
        List<Item> items =
                axis.sections().stream()
                        .flatMap((id) -> referentiel.section(id).orElseThrow().items().stream())
                        .filter(
                                (item) ->
                                        position.phase() == null
                                                || Objects.equals(position.phase(), item.phase()))
                        .toList();
        assertThat(items).as(position.id() + "/" + axis.id()).isNotEmpty();
    }

    @Test
    void everyAxisHasItsFamilyAndEveryFamilyItsAxis() {
        List<String> axes =
                this.catalogue.positions().stream()
                        .flatMap(
                                (position) ->
                                        position.axes().stream()
                                                .map((axis) -> position.id() + "/" + axis.id()))
                        .toList();
        assertThat(this.catalogue.families())
                .extracting((place) -> place.position() + "/" + place.axis())
                .containsExactlyElementsOf(axes);
        assertThat(this.catalogue.families())
                .extracting(FamilyOfAxis::family)
                .containsOnly(FAMILIES.toArray(String[]::new))
                .contains(FAMILIES.toArray(String[]::new));
    }

    @Test
    void theClnProfileHasSevenParts() {
        assertThat(this.catalogue.find("cln-profil").orElseThrow().axes()).hasSize(7);
        assertThat(this.catalogue.of("cln-2010")).hasSize(1);
    }
}
