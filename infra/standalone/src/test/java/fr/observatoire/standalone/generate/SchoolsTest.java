package fr.observatoire.standalone.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SchoolsTest {

    @Test
    void noUaiIsGivenTwice() {
        List<School> schools = Schools.of(new Plan(5, 12_000, 60, List.of("14", "27", "32")));
        assertThat(schools).hasSize(12_000).extracting(School::uai).doesNotHaveDuplicates();
    }

    @Test
    void theFirstDigitsAreThoseOfTheDepartement() {
        assertThat(Schools.of(DemoData.PLAN))
                .allSatisfy(
                        school ->
                                assertThat(school.uai().value())
                                        .startsWith(school.departement().code()));
    }

    @Test
    void corsicaHasNumbersOfItsOwn() {
        assertThat(Schools.of(new Plan(5, 40, 60, List.of("27"))))
                .allMatch(school -> school.uai().value().matches("[67]20.*"));
    }

    @Test
    void theUnknownSchoolsAreInNoRegister() {
        List<School> schools = Schools.of(DemoData.PLAN);
        List<String> known = schools.stream().map(school -> school.uai().value()).toList();
        assertThat(known).map(Spoiled::unknownUai).doesNotContainAnyElementsOf(known);
    }

    @Test
    void someSchoolsOpenCloseVanishOrChange() {
        List<Life> lives = Schools.of(DemoData.PLAN).stream().map(School::life).toList();
        assertThat(lives)
                .anyMatch(life -> life.opensIn() != null)
                .anyMatch(life -> life.closesIn() != null && !life.vanishes())
                .anyMatch(Life::vanishes)
                .anyMatch(life -> life.becomes() != null)
                .filteredOn(Life::isSteady)
                .hasSizeGreaterThan(580);
    }
}
