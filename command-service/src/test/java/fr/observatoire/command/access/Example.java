package fr.observatoire.command.access;

import fr.observatoire.command.campaign.Campaigns;
import fr.observatoire.command.referentiel.Published;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A request as somebody sends it who means well.
 *
 * @param method with a star where the door sends it
 * @param path whose variables stand in braces, with their value: "/api/campagnes/{cln-2026}"
 * @param body empty where none is read
 */
record Example(String method, String path, String body) {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    private static final String NOTE =
            "\"nature\":\"autre\",\"territoire\":\"academie:14\",\"flux\":\"ent\","
                    + "\"premier\":\"2025-09-01\",\"dernier\":\"2025-09-02\",\"texte\":\"Mots\"}";

    private static final String TEXT = "/api/textes/{11111111-1111-4111-8111-111111111111}";

    private static final String END = "{\"ferme\":\"" + TODAY.plusDays(9) + "\"}";

    /** One of each that the service takes. */
    static final List<Example> ALL =
            List.of(
                    new Example("POST", "/api/annotations", "{\"id\":\"note\"," + NOTE),
                    new Example("POST", "/api/annotations/{note}/modification", "{" + NOTE),
                    new Example("POST", "/api/annotations/{note}/retrait", ""),
                    new Example("POST", "/api/campagnes", campaign()),
                    new Example("POST", "/api/campagnes/{cln-2026}/prolongation", END),
                    new Example("POST", "/api/campagnes/{cln-2026}/fermeture", ""),
                    new Example("POST", "/api/campagnes/{cln-2026}/reouverture", END),
                    new Example(
                            "POST",
                            "/api/editions",
                            "{\"feed\":\"equipement\",\"anneeScolaire\":\"2020-2021\"}"),
                    new Example(
                            "POST", "/api/referentiels", Published.yaml("local-14", "1", "Quoi ?")),
                    new Example(
                            "PUT*", TEXT, "{\"territoire\":\"region:53\",\"contenu\":\"Mots\"}"),
                    new Example("DELETE", TEXT, ""),
                    new Example(
                            "POST",
                            "/api/effacements",
                            "{\"uai\":\"0350122T\",\"mention\":\"Merle\"}"),
                    new Example(
                            "POST",
                            "/api/effacements",
                            "{\"cle\":\"11111111-1111-4111-8111-111111111112\"}"),
                    new Example("GET", "/api/effacements?depuis={2026-01-01T00:00:00Z}", ""),
                    new Example(
                            "POST*",
                            "/api/journal",
                            "{\"who\":\"editeur\",\"what\":\"deposer\",\"about\":\"national\","
                                    + "\"status\":403}"),
                    new Example("GET", "/actuator/health/{liveness}", ""));

    boolean isTheDoors() {
        return this.method.endsWith("*");
    }

    /** The same with another word in each place that takes one. */
    Stream<Example> with(String word) {
        Stream<Example> inPath =
                this.path.contains("{")
                        ? Stream.of(
                                new Example(
                                        this.method,
                                        this.path.replaceAll("\\{[^}]*}", Words.inAddress(word)),
                                        this.body))
                        : Stream.empty();
        return Stream.concat(
                inPath,
                IntStream.range(0, Words.count(this.body))
                        .mapToObj((i) -> Words.replaced(this.body, i, word))
                        .map((other) -> new Example(this.method, this.path, other)));
    }

    private static String campaign() {
        return Campaigns.json("cln-2026", TODAY.plusDays(1), TODAY.plusDays(20))
                .put("version", "2010")
                .put("questions", "title: Q\nitems:\n- {id: local.charte, label: Q, kind: oui-non}")
                .toString();
    }
}
