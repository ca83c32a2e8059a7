package fr.observatoire.contract.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
