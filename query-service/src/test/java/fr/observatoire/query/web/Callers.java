package fr.observatoire.query.web;

import fr.observatoire.contract.territory.Territories;
import fr.observatoire.parts.testing.TestParts;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tokens of those who ask in tests. */
public final class Callers {

    private static final Pattern SCHOOL = Pattern.compile("(?i)/([0-9]{7}[A-Z])(?=/|$|\\?)");

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Callers() {}

    /** Of somebody with these rights. */
    public static String with(String... rights) {
        return TOKENS.computeIfAbsent(
                String.join(" ", rights),
                (any) -> TestParts.issuer().token("acteur-7", Stream.of(rights).toList()));
    }

    /** Of the teams of all académies, and of the school that an address names. */
    static String everybody(String path) {
        Matcher school = SCHOOL.matcher(path);
        Stream<String> own =
                school.find()
                        ? Stream.of("etablissement:" + school.group(1).toUpperCase(Locale.ROOT))
                        : Stream.empty();
        Stream<String> academies =
                Territories.france().academies().stream().map((one) -> "academie:" + one.code());
        Stream<String> regions =
                Territories.france().regions().stream().map((one) -> "region:" + one.code());
        Stream<String> others =
                Stream.of("etablissement:0350122T", "national", "admin", "surveillance");
        return with(
                Stream.of(own, others, academies, regions)
                        .flatMap((some) -> some)
                        .toArray(String[]::new));
    }
}
