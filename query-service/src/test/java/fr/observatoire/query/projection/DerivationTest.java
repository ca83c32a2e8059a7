package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

/** Sums derived anew from the facts are the sums that were moved step by step. */
class DerivationTest extends ReadModelTest {

    @Autowired private StartUp startUp;

    @AfterEach
    void deriveAgain() {
        this.startUp.afterSingletonsInstantiated();
    }

    @Test
    void derivingAnewChangesNothing() {
        write(Story.of(11, 400));
        Map<String, List<String>> moved = this.dump.take();
        pretendAnotherVersionDerived();
        this.database.sql("update lecture.ent_fact set type = 'erea', eleves = 1").update();
        this.database.sql("update lecture.equipment_fact set in_term = null, type = 'x'").update();
        this.startUp.afterSingletonsInstantiated();
        assertThat(this.dump.take()).isEqualTo(moved);
    }

    @Test
    void theSameCatalogueAndCalendarAreNotDerivedTwice() {
        this.startUp.afterSingletonsInstantiated();
        this.database.sql("insert into lecture.rollup values " + ODD).update();
        this.startUp.afterSingletonsInstantiated();
        assertThat(this.dump.rows("rollup")).hasSize(1);
        pretendAnotherVersionDerived();
        this.startUp.afterSingletonsInstantiated();
        assertThat(this.dump.rows("rollup")).isEmpty();
    }

    @Test
    void aProcessWithAnotherCatalogueStopsProjecting() {
        pretendAnotherVersionDerived();
        assertThatThrownBy(() -> write(Story.of(11, 5)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another version");
    }

    private static final String ODD =
            "('odd', 'semaine', '2025-09-15', '035', 'college', 'public', 'hors', 'public', 1, 1,"
                    + " 1)";

    private void pretendAnotherVersionDerived() {
        this.database.sql("update lecture.derivation set fingerprint = 'another'").update();
    }
}
