package fr.observatoire.query.web.access;

import fr.observatoire.query.web.Survey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One parameter of an address: a variable of its path, or of its query.
 *
 * @param path as it is mapped, "/api/campagnes/{id}"
 * @param others of the query, which an answer needs
 */
record Target(String path, String name, List<String> others) {

    /** Without them an address answers nothing. */
    static final Map<String, String> NEEDED =
            Map.of(
                    "indicator", "ent-visites-par-eleve",
                    "territory", "academie:14",
                    "territoire", "academie:14",
                    "position", "acces-internet");

    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("uai", Survey.ORMEAUX),
                    Map.entry("section", "cln.3.1"),
                    Map.entry("objectif", "aaaaaaaa-0000-4000-8000-000000000001"),
                    Map.entry("action", "fixer"),
                    Map.entry("step", "fermeture"),
                    Map.entry("region", "53"),
                    Map.entry("annee", "2024-2025"),
                    Map.entry("kind", "academie"),
                    Map.entry("code", "14"),
                    Map.entry("version", "2010"));

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)}");

    /** The address with a value in this place, and good ones in all others. */
    String with(String value) {
        String filled =
                VARIABLE.matcher(this.path)
                        .replaceAll(
                                (found) ->
                                        encoded(
                                                found.group(1).equals(this.name)
                                                        ? value
                                                        : known(this.path, found.group(1))));
        String query =
                this.others.stream()
                        .filter((other) -> !other.equals(this.name))
                        .filter(NEEDED::containsKey)
                        .map((other) -> "&" + other + "=" + encoded(NEEDED.get(other)))
                        .collect(Collectors.joining());
        return isInPath()
                ? filled + query.replaceFirst("&", "?")
                : filled + "?" + encoded(this.name) + "=" + encoded(value) + query;
    }

    private boolean isInPath() {
        return this.path.matches(".*\\{\\*?" + Pattern.quote(this.name) + "}.*");
    }

    /** A value of a variable that means something there. */
    static String known(String path, String name) {
        if (!name.equals("id")) {
            return KNOWN.getOrDefault(name, "11111111-1111-4111-8111-111111111111");
        }
        if (path.contains("campagnes")) {
            return Survey.THIS_YEAR;
        }
        return path.contains("referentiels") ? "cln-2010" : "ent-visites-par-eleve";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return this.path + " " + this.name;
    }
}
