package fr.observatoire.contract.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class TerritoriesTest {

    private final Territories france = Territories.france();

    @Test
    void hasEighteenRegionsAndThirtyAcademies() {
        assertThat(this.france.regions()).hasSize(18);
        assertThat(
                        this.france.academies().stream()
                                .filter((academie) -> "academie".equals(academie.status())))
                .hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"54", "61", "62", "63", "66", "67", "91", "99", "", "1"})
    void refusesCodesThatAreNoAcademie(String code) {
        assertThat(this.france.academie(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orléans-Tours", "ORLEANS-TOURS", "orleans tours"})
    void matchesLabelsWhateverTheirDress(String label) {
        assertThat(this.france.academieByLabel(label)).map(Academie::code).hasValue("18");
    }

    @Test
    void knowsReunionWithoutItsArticle() {
        assertThat(this.france.academieByLabel("REUNION")).map(Academie::code).hasValue("28");
    }

    @Test
    void datesTheMergerOfNormandie() {
        assertThat(this.france.academieOn("05", LocalDate.of(2019, 12, 31)))
                .map(Academie::code)
                .hasValue("05");
        assertThat(this.france.academieOn("05", LocalDate.of(2020, 1, 1)))
                .map(Academie::code)
                .hasValue("70");
        assertThat(this.france.academieOn("70", LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @Test
    void readsBothFormsOfADepartement() {
        assertThat(this.france.departement("35"))
                .isEqualTo(this.france.departement("035"))
                .isPresent();
        assertThat(this.france.departement("2A")).map(Departement::academie).hasValue("27");
        assertThat(this.france.departement("974")).map(Departement::label).hasValue("La Réunion");
        assertThat(this.france.departement("20")).isEmpty();
    }
}
