package fr.observatoire.command.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.school.Schools;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** A school is annotated by whoever it is part of. */
class PlaceTest {

    private static final String SCHOOL = "etablissement:0350122T";

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "national, true",
        "region:53, true",
        "academie:14, true",
        "departement:035, true",
        "etablissement:0350122T, true",
        "region:11, false",
        "academie:17, false",
        "departement:029, false",
        "etablissement:0350001L, false",
    })
    void aSchoolIsWithinAllThatItIsPartOf(String other, boolean within) {
        var place = new Place(SCHOOL, Schools.open(), DAY);
        assertThat(place.id()).contains(SCHOOL);
        assertThat(place.isWithin(other)).isEqualTo(within);
    }
}
