package fr.observatoire.contract.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class ReferentielsTest {

    private final Referentiel cln = Referentiels.find("cln-2010").orElseThrow();

    @Test
    void cln2010HasItsHundredAndTwelveItems() {
        assertThat(this.cln.items()).hasSize(112).extracting(Item::id).doesNotHaveDuplicates();
        Map<ItemKind, Long> kinds =
                this.cln.items().collect(Collectors.groupingBy(Item::kind, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(
                        Map.of(
                                ItemKind.YES_NO,
                                78L,
                                ItemKind.COUNT,
                                25L,
                                ItemKind.PERCENTAGE,
                                3L,
                                ItemKind.FREQUENCY,
                                5L,
                                ItemKind.DATE,
                                1L));
    }

    @ParameterizedTest
    @CsvSource({
        "cln-2010, 112",
        "numea-2020, 21",
        "pdca-tvp, 87",
        "samr-crcn, 73",
        "egn-indicateurs, 92"
    })
    void noItemOfTheSourcesIsDropped(String id, int items) {
        Referentiel referentiel = Referentiels.find(id).orElseThrow();
        assertThat(referentiel.items()).hasSize(items).extracting(Item::id).doesNotHaveDuplicates();
        assertThat(referentiel.sections())
                .allMatch((section) -> section.ref() != null && !section.title().isBlank());
    }

    @Test
    void numeaHasThreeEtapesForEachOfItsItems() {
        Referentiel numea = Referentiels.find("numea-2020").orElseThrow();
        assertThat(numea.items())
                .allMatch((item) -> item.kind() == ItemKind.STAGE)
                .extracting(Item::levels)
                .allSatisfy((levels) -> assertThat(levels).hasSize(3).doesNotHaveDuplicates());
        assertThat(numea.sections()).hasSize(6);
    }

    @Test
    void egnHoldsPublishedValuesAndAsksNothing() {
        Referentiel egn = Referentiels.find("egn-indicateurs").orElseThrow();
        assertThat(egn.items()).allMatch((item) -> item.repere() != null);
        assertThat(egn.isAnswerable()).isFalse();
    }

    @Test
    void denominatorsAreItemsOfTheSameReferentiel() {
        List<String> denominators =
                this.cln.items().map(Item::denominator).filter(java.util.Objects::nonNull).toList();
        assertThat(denominators).isNotEmpty().allMatch((id) -> this.cln.item(id).isPresent());
    }

    @Test
    void everyItemHasALabelOfItsOwn() {
        assertThat(this.cln.items())
                .extracting(Item::label)
                .doesNotHaveDuplicates()
                .allMatch((label) -> !label.isBlank());
    }
}
