package fr.observatoire.command.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.team.Http;
import fr.observatoire.contract.submission.ContractJson;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Campaigns and questionnaires of a team, from today on. */
record OpenedCampaigns(Http http) {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    /** Asks all schools of a territory that are in the register now. */
    void open(String campaign, String territory, String referentiel, String version) {
        Map<String, Object> json =
                Map.of(
                        "id",
                        campaign,
                        "titre",
                        "T",
                        "referentiel",
                        referentiel,
                        "version",
                        version,
                        "territoires",
                        List.of(territory),
                        "ouvre",
                        TODAY.toString(),
                        "ferme",
                        TODAY.plusDays(30).toString());
        post("/api/campagnes", ContractJson.mapper().writeValueAsString(json), 201);
    }

    void close(String campaign) {
        post("/api/campagnes/" + campaign + "/fermeture", "{}", 200);
    }

    /** A questionnaire of counts. */
    void publish(String id, String version, String... items) {
        StringBuilder yaml =
                new StringBuilder(
                        """
                        id: %s
                        version: '%s'
                        title: T
                        source: S
                        sections:
                        - id: %s.1
                          title: T
                          items:
                        """
                                .formatted(id, version, id));
        for (String item : items) {
            yaml.append("  - {id: ").append(item).append(", label: L, kind: effectif}\n");
        }
        post("/api/referentiels", yaml.toString(), 201);
    }

    private void post(String path, String body, int expected) {
        Http.Answer answer = this.http.post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(expected);
    }
}
