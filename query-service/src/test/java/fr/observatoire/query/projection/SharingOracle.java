package fr.observatoire.query.projection;

import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.sharing.Audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How many schools each audience sees on each axis, worked out from positions and sharing. */
final class SharingOracle {

    /** The view in the same words; every step of an axis has the same schools. */
    static final String VIEW =
            """
            select concat_ws('|', campaign, position, axis, audience, max(schools))
            from (
                select campaign, position, axis, audience, step, sum(schools) as schools
                from dashboard.position_by_territory
                group by campaign, position, axis, audience, step) steps
            group by campaign, position, axis, audience
            """;

    private final Map<List<String>, List<Audience>> shared = new HashMap<>();

    private final Map<String, String> lastDays = new HashMap<>();

    private final Map<List<String>, Set<String>> schools = new HashMap<>();

    /**
     * @param positions lines of {@link PositionOracle}
     * @param sections ids of the sections of an axis, by position and axis
     */
    SharingOracle(
            List<Happened> events,
            List<String> positions,
            Map<List<String>, List<String>> sections) {
        events.forEach(this::learn);
        List<String[]> lines = positions.stream().map((line) -> line.split("\\|", -1)).toList();
        lines.forEach((it) -> this.lastDays.merge(it[0] + it[1], it[2], SharingOracle::later));
        for (String[] it : lines) {
            boolean answered = !it[8].startsWith("0/");
            if (answered && it[2].equals(this.lastDays.get(it[0] + it[1]))) {
                count(it, sections.getOrDefault(List.of(it[3], it[4]), List.of()));
            }
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        this.schools.forEach((key, uais) -> lines.add(String.join("|", key) + "|" + uais.size()));
        return lines.stream().sorted().toList();
    }

    private void learn(Happened happened) {
        if (happened.event() instanceof SharingChanged it) {
            this.shared.put(List.of(it.uai(), it.campaign(), it.section()), it.audiences());
        }
    }

    private void count(String[] line, List<String> sections) {
        for (Audience audience : Audience.values()) {
            boolean sees =
                    !sections.isEmpty()
                            && sections.stream().allMatch((it) -> sees(line, it, audience));
            if (sees) {
                this.schools
                        .computeIfAbsent(
                                List.of(line[1], line[3], line[4], audience.id()),
                                (key) -> new TreeSet<>())
                        .add(line[0]);
            }
        }
    }

    private boolean sees(String[] line, String section, Audience audience) {
        List<Audience> with =
                this.shared.getOrDefault(List.of(line[0], line[1], section), List.of());
        return with.contains(audience) || with.contains(Audience.PUBLIC);
    }

    private static String later(String left, String right) {
        return (left.compareTo(right) < 0) ? right : left;
    }
}
