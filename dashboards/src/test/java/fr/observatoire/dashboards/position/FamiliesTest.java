package fr.observatoire.dashboards.position;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.position.FamilyOfAxis;
import fr.observatoire.contract.position.PositionCatalogue;

import org.junit.jupiter.api.Test;

class FamiliesTest {

    @Test
    void everyFamilyOfTheCommonViewHasItsPlace() {
        assertThat(PositionCatalogue.builtIn().families())
                .extracting(FamilyOfAxis::family)
                .isNotEmpty()
                .isSubsetOf(Families.IDS);
    }
}
