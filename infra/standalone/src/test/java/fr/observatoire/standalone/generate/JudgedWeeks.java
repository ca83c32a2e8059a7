package fr.observatoire.standalone.generate;

import fr.observatoire.contract.uai.Uai;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges ENT lines by the rules alone, knowing nothing of how they were made. */
final class JudgedWeeks {

    private static final int FIELDS = 24;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Set<String> registered;

    private final Map<String, LocalDate> closed;

    private final Map<String, List<String>> believed = new HashMap<>();

    JudgedWeeks(Set<String> registered, Map<String, LocalDate> closed) {
        this.registered = registered;
        this.closed = closed;
    }

    Map<Outcome, Integer> judge(List<List<String>> lines) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (List<String> line : lines) {
            counts.merge(judgeLine(line), 1, Integer::sum);
        }
        return counts;
    }

    private Outcome judgeLine(List<String> line) {
        if (line.size() != FIELDS || !isPossible(line)) {
            return Outcome.REFUSED;
        }
        List<String> counts =
                line.subList(10, FIELDS).stream().map(JudgedWeeks::withoutHundredths).toList();
        List<String> before = this.believed.put(line.get(0) + line.get(1), counts);
        if (before == null) {
            return Outcome.ACCEPTED;
        }
        return before.equals(counts) ? Outcome.UNCHANGED : Outcome.CORRECTED;
    }

    private boolean isPossible(List<String> line) {
        String uai = line.get(1);
        boolean known = Uai.parse(uai).isPresent() && this.registered.contains(uai);
        return known && isPossibleWeek(uai, line.get(0)) && areCounts(line);
    }

    private boolean isPossibleWeek(String uai, String day) {
        if (!day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return false;
        }
        LocalDate date = LocalDate.parse(day);
        LocalDate closing = this.closed.getOrDefault(uai, LocalDate.MAX);
        return date.getDayOfWeek() == DayOfWeek.MONDAY
                && date.isBefore(TODAY)
                && date.isBefore(closing);
    }

    private static boolean areCounts(List<String> line) {
        for (int i = 10; i < FIELDS; i++) {
            boolean duration = i > 11 && (i - 11) % 3 == 0;
            String form =
                    duration ? "([0-9]{1,2}:[0-5][0-9]:[0-5][0-9](:[0-9]{2})?)?" : "[0-9]{0,9}";
            if (!line.get(i).matches(form)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutHundredths(String field) {
        return field.matches("[0-9:]{10,11}") ? field.substring(0, field.length() - 3) : field;
    }
}
