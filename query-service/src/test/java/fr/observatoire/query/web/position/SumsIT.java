package fr.observatoire.query.web.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** Schools count together for those with whom they share. */
class SumsIT extends SurveyTest {

    private static final String CLN =
            "/api/positions?position=cln-profil&campagne=" + Survey.THIS_YEAR;

    @Test
    void anAudienceSeesWhatIsSharedWithItAlone() {
        assertThat(axis(CLN + "&territoire=academie:14").at("/etablissements").asInt()).isOne();
        assertThat(
                        axis(CLN + "&territoire=academie:14&audience=academie")
                                .at("/etablissements")
                                .asInt())
                .isEqualTo(2);
        assertThat(
                        axis(CLN + "&territoire=academie:14&audience=region")
                                .at("/etablissements")
                                .asInt())
                .isOne();
        assertThat(
                        this.web
                                .json(CLN + "&territoire=academie:14")
                                .at("/positions/0/attendus")
                                .asInt())
                .isEqualTo(2);
    }

    @Test
    void theMeanIsThatOfTheSchools() {
        double first = value(Survey.ZOLA);
        double second = value(Survey.ORMEAUX);
        JsonNode together = axis(CLN + "&territoire=academie:14&audience=academie");

        assertThat(together.at("/moyenne").doubleValue())
                .isCloseTo((first + second) / 2, offset(1e-5));
        assertThat(together.at("/mediane").doubleValue())
                .isCloseTo((first + second) / 2, offset(1e-5));
        JsonNode alone = axis(CLN + "&territoire=etablissement:" + Survey.ZOLA);
        assertThat(alone.at("/moyenne").doubleValue()).isCloseTo(first, offset(1e-5));
    }

    @Test
    void aSchoolCountsOnceByItsLastAnswers() {
        JsonNode together = axis("/api/positions?position=cln-profil&territoire=departement:035");

        assertThat(together.at("/etablissements").asInt()).isOne();
        assertThat(together.at("/moyenne").doubleValue())
                .isCloseTo(value(Survey.ZOLA), offset(1e-5));
    }

    @Test
    void questionnairesStandSideBySideByFamily() {
        JsonNode view = this.web.json("/api/vue-commune");

        assertThat(
                        view.at("/familles")
                                .valueStream()
                                .map((family) -> family.at("/famille").asString()))
                .startsWith("equipements", "services", "ressources", "usages");
        List<String> usages =
                view.at("/familles/3/axes").findValuesAsString("referentiel").stream()
                        .distinct()
                        .toList();
        assertThat(usages).containsExactlyInAnyOrder("cln-2010", "numea-2020", "samr-crcn");
        assertThat(view.at("/familles/0/axes/0/axe/etapes").size()).isEqualTo(3);
    }

    @Test
    void aTerritoryWithoutSharesHasNothingToShow() {
        JsonNode view = this.web.json("/api/vue-commune?territoire=academie:01");

        assertThat(view.at("/familles").valueStream())
                .allMatch((family) -> family.at("/axes").isEmpty());
    }

    private JsonNode axis(String path) {
        return this.web.json(path).at("/positions/0/axes/0");
    }

    private double value(String uai) {
        return this.web
                .json("/api/positions/" + uai + "?campagne=" + Survey.THIS_YEAR)
                .at("/0/axes/0/valeur/valeur")
                .doubleValue();
    }
}
