package fr.observatoire.standalone.generate;

import fr.observatoire.contract.uai.Uai;
import fr.observatoire.standalone.load.FeedFile;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Generated files without their formats, as who judges takes them; spoiled lines are left out. */
final class NeutralRows {

    private static final int WIDTH = 24;

    private static final int COUNTS = 10;

    private static final List<Integer> INVENTORY = List.of(2, 3, 4, 9);

    private final Map<String, String> academies = new HashMap<>();

    private NeutralRows(Plan plan) {
        Schools.of(plan).forEach(it -> this.academies.put(it.uai().value(), it.academie().code()));
    }

    static Map<String, List<String>> of(Plan plan, Generated data) throws IOException {
        NeutralRows rows = new NeutralRows(plan);
        Map<String, List<String>> bySource = new HashMap<>();
        bySource.put("ent", new ArrayList<>());
        bySource.put("equipement", new ArrayList<>());
        bySource.put("effectifs", new ArrayList<>());
        for (FeedFile file : data.files()) {
            for (List<String> line : lines(file)) {
                switch (file.kind()) {
                    case "ent-usage" -> rows.ent(line, bySource.get("ent"));
                    case "equipment" -> rows.inventory(line, bySource.get("equipement"));
                    case "headcount" -> rows.headcount(line, bySource.get("effectifs"));
                    default -> {}
                }
            }
        }
        return bySource;
    }

    private static List<List<String>> lines(FeedFile file) throws IOException {
        return List.of("ent-usage", "equipment", "headcount").contains(file.kind())
                ? Generated.lines(file.path())
                : List.of();
    }

    private void ent(List<String> line, List<String> rows) {
        if (line.size() != WIDTH || !isKnown(line.get(1)) || !isMonday(line.getFirst())) {
            return;
        }
        List<String> fields = new ArrayList<>(List.of(line.get(1)));
        fields.add(this.academies.get(line.get(1)));
        fields.add(line.getFirst());
        for (int i = COUNTS; i < WIDTH; i++) {
            boolean duration = i > COUNTS + 1 && (i - COUNTS - 1) % 3 == 0;
            fields.add(duration ? seconds(line.get(i)) : line.get(i));
        }
        add(rows, fields, 3);
    }

    private void inventory(List<String> line, List<String> rows) {
        if (line.size() == 18
                && isKnown(line.getFirst())
                && isDay(line.get(1))
                && isPossible(line)) {
            List<String> fields = new ArrayList<>(List.of(line.getFirst()));
            fields.add(line.get(1).substring(0, 4));
            INVENTORY.forEach(column -> fields.add(line.get(column)));
            add(rows, fields, 2);
        }
    }

    private void headcount(List<String> line, List<String> rows) {
        boolean primary = line.size() > 20;
        int uai = primary ? 5 : 2;
        int pupils = primary ? 12 : 6;
        if (line.size() > pupils && isKnown(line.get(uai))) {
            String year = line.getFirst().substring(0, 4);
            add(rows, List.of(line.get(uai), year, line.get(pupils)), 2);
        }
    }

    /** No more recent terminals than terminals: such an inventory is refused. */
    private static boolean isPossible(List<String> line) {
        List<String> terminals = line.subList(2, 6);
        return !terminals.stream().allMatch(it -> it.matches("[0-9]{1,9}"))
                || Integer.parseInt(terminals.getLast())
                        <= terminals.subList(0, 3).stream().mapToInt(Integer::parseInt).sum();
    }

    private boolean isKnown(String uai) {
        return Uai.parse(uai).isPresent() && this.academies.containsKey(uai);
    }

    private static void add(List<String> rows, List<String> fields, int from) {
        if (fields.subList(from, fields.size()).stream().allMatch(it -> it.matches("[0-9]{0,9}"))) {
            rows.add(String.join(";", fields));
        }
    }

    private static boolean isMonday(String day) {
        return isDay(day) && LocalDate.parse(day).getDayOfWeek() == DayOfWeek.MONDAY;
    }

    /** A day of the data: what is spoiled is in the future, or none. */
    private static boolean isDay(String day) {
        return day.matches("20[12][0-6]-(0[1-9]|1[012])-([012][0-9]|30)")
                || day.matches("20[12][0-6]-(0[13578]|1[02])-31");
    }

    private static String seconds(String duration) {
        if (!duration.matches("[0-9]{1,2}:[0-9]{2}:[0-9]{2}(:[0-9]{2})?")) {
            return duration;
        }
        String[] parts = duration.split(":", -1);
        int minutes = 60 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
        return Integer.toString(60 * minutes + Integer.parseInt(parts[2]));
    }
}
