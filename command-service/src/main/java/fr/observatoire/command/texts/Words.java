package fr.observatoire.command.texts;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.contract.uai.Uai;
import fr.observatoire.contract.uai.UaiCheck;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words of a school, or of a région. No reason why they are refused repeats them, and neither does
 * their text form.
 *
 * @param uai of the school that they are about, null for a région's
 * @param territory "region:53", null for a school's
 */
record Words(@Nullable String uai, @Nullable String territory, String content) {

    static final int MAX_LENGTH = 2000;

    private static final String SCHOOL = "uai";

    private static final String TERRITORY = "territoire";

    private static final String REGION = "region:";

    private static final String CONTENT = "contenu";

    private static final Set<String> FIELDS = Set.of(SCHOOL, TERRITORY, CONTENT);

    /** Reads {@code {"uai": …, "contenu": …}}, or the same with "territoire". */
    static Read<Words> read(JsonNode node) {
        List<Reason> faults = new ArrayList<>();
        if (!node.isObject()) {
            faults.add(Reason.of("json.objet", "json", node.getNodeType(), "OBJECT"));
            return new Read.Refused<>(faults);
        }
        String territory = node.path(TERRITORY).stringValue(null);
        String school = node.path(SCHOOL).stringValue(null);
        String content = node.path(CONTENT).stringValue("");
        if (territory == null) {
            faults.addAll(UaiCheck.faults(SCHOOL, school));
        } else {
            faults.addAll(faults(territory, school));
        }
        faults.addAll(Wording.faults(CONTENT, content, MAX_LENGTH));
        node.propertyNames().stream()
                .filter((name) -> !FIELDS.contains(name))
                .forEach((name) -> faults.add(Reason.of("champ.inconnu", name)));
        return faults.isEmpty()
                ? new Read.Done<>(new Words(upper(school), territory, content))
                : new Read.Refused<>(faults);
    }

    private static List<Reason> faults(String territory, @Nullable String school) {
        List<Reason> faults = new ArrayList<>();
        if (school != null) {
            faults.add(Reason.of("champ.inconnu", SCHOOL));
        }
        if (!isRegion(territory)) {
            faults.add(Reason.of("territoire.forme", TERRITORY, territory, null));
        }
        return faults;
    }

    private static boolean isRegion(String territory) {
        return territory.startsWith(REGION)
                && Territories.france().region(territory.substring(REGION.length())).isPresent();
    }

    private static @Nullable String upper(@Nullable String school) {
        return (school == null)
                ? null
                : Uai.parse(school).map(Uai::value).orElse(school.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "Words of " + ((this.uai == null) ? this.territory : this.uai);
    }
}
