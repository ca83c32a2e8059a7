package fr.observatoire.query.web.response;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.Referentiel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is typed becomes what is sent, and what is stored becomes what is shown. */
class InputsTest {

    private static final Referentiel QUESTIONNAIRE =
            new Referentiel(
                    "essai",
                    "1",
                    "Essai",
                    "essai",
                    Map.of("trois", List.of("peu", "assez", "bien")),
                    List.of());

    @ParameterizedTest
    @CsvSource({
        "oui-non, oui, true",
        "oui-non, non, false",
        "oui-non, peut-être, '\"peut-être\"'",
        "effectif, 480, 480",
        "effectif, 1 204, 1204",
        "effectif, -3, -3",
        "effectif, beaucoup, '\"beaucoup\"'",
        "pourcentage, '12,5', 12.5",
        "etape, 0, 0",
        "niveau, 3, 3",
        "echelle, non-concerne, '\"non-concerne\"'",
        "date, 2026-02-30, '\"2026-02-30\"'",
        "texte, Bonjour, '{\"texte\":\"Bonjour\"}'",
    })
    void whatIsTypedIsSentAsItsKind(String kind, String typed, String sent) {
        assertThat(String.valueOf(Inputs.value(item(kind), Map.of("", typed)))).isEqualTo(sent);
    }

    @Test
    void besideAPartABlankIsNobody() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("jamais", "");
        parts.put("occasionnellement", "12");
        parts.put("regulierement", " ");

        assertThat(String.valueOf(Inputs.value(item("frequence"), parts)))
                .isEqualTo("{\"jamais\":0,\"occasionnellement\":12,\"regulierement\":0}");
        assertThat(Inputs.value(item("frequence"), Map.of("jamais", " "))).isNull();
    }

    @Test
    void aDistributionHasItsLevelsAndTwoWaysNotToAnswer() {
        assertThat(Inputs.parts(QUESTIONNAIRE, item("repartition")))
                .containsExactly("0", "1", "2", "3", "4");
        assertThat(Inputs.texts(QUESTIONNAIRE, item("repartition"), json("[1,2,3,0,4]")))
                .containsEntry("1", "2")
                .containsEntry("4", "4");
    }

    @ParameterizedTest
    @CsvSource({
        "oui-non, true, oui",
        "pourcentage, 12.5, '12,5'",
        "etape, 2, 2",
        "date, '\"2026-03-01\"', 2026-03-01",
        "echelle, '\"non-concerne\"', non-concerne",
        "texte, '{\"texte\":\"Bonjour\"}', Bonjour",
        "texte, '{\"texte\":null}', ''",
    })
    void whatIsStoredIsShownAsItIsTyped(String kind, String stored, String shown) {
        assertThat(Inputs.texts(QUESTIONNAIRE, item(kind), json(stored))).containsEntry("", shown);
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    private static Item item(String kind) {
        return new Item(
                "x",
                "X",
                null,
                ItemKind.of(kind),
                null,
                null,
                null,
                null,
                "trois",
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
