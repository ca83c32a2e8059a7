package fr.observatoire.contract.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "etablissement:0350122T, etablissement:0350122T, true",
        "etablissement:0350122T, departement:035, true",
        "etablissement:0350122T, academie:14, true",
        "etablissement:0350122T, region:53, true",
        "etablissement:0350122T, national, true",
        "etablissement:0350122T, departement:022, false",
        "etablissement:0350122T, academie:10, false",
        "etablissement:6200001G, departement:02A, true",
        "departement:035, academie:14, true",
        "departement:035, etablissement:0350122T, false",
        "academie:14, departement:035, false",
        "academie:05, academie:70, true",
        "academie:70, academie:05, false",
        "academie:05, region:28, true",
        "region:53, academie:14, false",
        "national, region:53, false",
        "national, national, true",
    })
    void aTerritoryIsPartOfThoseAroundIt(String place, String other, boolean within) {
        assertThat(Places.isWithin(place, other)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "national, true",
        "academie:14, true",
        "departement:035, true",
        "departement:35, false",
        "region:53, true",
        "etablissement:0350122T, true",
        "etablissement:0350122t, false",
        "etablissement:0350122A, false",
        "academie:99, false",
        "national:14, false",
        "lune, false",
        "'', false",
    })
    void onlyWhatExistsIsNamed(String place, boolean exists) {
        assertThat(Places.exists(place)).isEqualTo(exists);
    }
}
