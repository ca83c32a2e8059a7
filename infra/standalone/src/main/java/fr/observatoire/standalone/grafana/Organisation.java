package fr.observatoire.standalone.grafana;

import fr.observatoire.contract.territory.Territories;
import fr.observatoire.standalone.Messages;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who looks at the dashboards together: an académie, present or past, or a région académique.
 *
 * @param login its PostgreSQL login, one of {@code infra/postgres/bootstrap.sql}; also the name of
 *     its password among the secrets
 * @param name as Grafana shows it
 */
public record Organisation(String login, String name) {

    /** All of them, the académies first, by code. */
    public static List<Organisation> all() {
        Territories france = Territories.france();
        return Stream.concat(
                        france.academies().stream()
                                .map((it) -> of("academie", it.code(), it.label())),
                        france.regions().stream().map((it) -> of("region", it.code(), it.label())))
                .toList();
    }

    private static Organisation of(String kind, String code, String label) {
        String key =
                kind.equals("region")
                        ? "grafana.organisation.region"
                        : "grafana.organisation.academie";
        return new Organisation("grafana_" + kind + "_" + code, Messages.of(key, label));
    }
}
