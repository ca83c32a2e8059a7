package fr.observatoire.command.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

class TerritoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 9);

    @ParameterizedTest
    @CsvSource({
        "national, national",
        "region:53, region:53",
        "academie:14, academie:14",
        "departement:035, departement:035",
        "departement:35, departement:035",
        "departement:2A, departement:02A"
    })
    void readsWhatExists(String text, String id) {
        assertThat(Territory.find(text, DAY)).map(Territory::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "partout",
                "National",
                "national:14",
                "academie",
                "academie:",
                "academie:62",
                "academie:14:1",
                "departement:999",
                "region:99",
                "etablissement:0350122T",
                "\u0000"
            })
    void readsNothingElse(String text) {
        assertThat(Territory.find(text, DAY)).isEmpty();
    }

    @Test
    void anAcademieThatMergedExistsNoMore() {
        assertThat(Territory.find("academie:05", DAY)).isEmpty();
        assertThat(Territory.find("academie:05", LocalDate.of(2019, 9, 1))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "academie:14, national, true",
        "academie:14, academie:14, true",
        "academie:14, region:53, true",
        "academie:14, academie:24, false",
        "academie:14, departement:035, false",
        "academie:14, etablissement:0350122T, false",
        "departement:035, academie:14, true",
        "departement:035, region:53, true",
        "departement:035, region:11, false",
        "region:53, academie:14, false",
        "national, region:53, false"
    })
    void knowsWhatItIsPartOf(String part, String whole, boolean isWithin) {
        assertThat(Territory.find(part, DAY))
                .map((territory) -> territory.isWithin(whole))
                .contains(isWithin);
    }

    @Test
    void theIndexKnowsNoRegions() {
        assertThat(
                        Territory.indexed(
                                List.of("region:53", "academie:14", "departement:44", "partout"),
                                DAY))
                .containsExactly("academie:14", "departement:044");
        assertThat(Territory.indexed(List.of("region:11"), DAY))
                .containsExactly("academie:01", "academie:24", "academie:25");
    }
}
