package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.period.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Judges rows that come from elsewhere: the generator's tests load this class by its name, since no
 * room knows another. Rows are given by source, later ones correct earlier ones: {@code
 * uai;academie;lundi;comptes…} for the ENT, {@code uai;annee;comptes…} for yearly sources. Findings
 * are told as {@code uai;source;regle;du}.
 */
public final class JudgedRows implements Function<Map<String, List<String>>, List<String>> {

    private static final List<String> INVENTORY =
            List.of("ordinateurs_fixes", "ordinateurs_portables", "tablettes", "salles");

    @Override
    public List<String> apply(Map<String, List<String>> rows) {
        Stream<String> weekly =
                bySchool(rows.get("ent")).entrySet().stream()
                        .flatMap(school -> weekly(school.getKey(), school.getValue()));
        Stream<String> yearly =
                Stream.of(JudgedSource.EQUIPMENT, JudgedSource.HEADCOUNT)
                        .flatMap(
                                source ->
                                        bySchool(rows.get(source.id())).entrySet().stream()
                                                .flatMap(it -> yearly(source, it)));
        return Stream.concat(weekly, yearly).toList();
    }

    private static Map<String, List<String[]>> bySchool(List<String> rows) {
        Map<String, List<String[]>> schools = new LinkedHashMap<>();
        for (String row : rows) {
            String[] fields = row.split(";", -1);
            schools.computeIfAbsent(fields[0], uai -> new ArrayList<>()).add(fields);
        }
        return schools;
    }

    private static Stream<String> weekly(String uai, List<String[]> rows) {
        Map<LocalDate, Week> weeks = new TreeMap<>();
        rows.forEach(row -> weeks.put(LocalDate.parse(row[2]), week(row)));
        List<Week> all = List.copyOf(weeks.values());
        return all.stream()
                .map(week -> SchoolYear.containing(week.monday()))
                .distinct()
                .flatMap(year -> WeeklyJudge.judge(all, year).stream())
                .map(found -> told(uai, JudgedSource.ENT, found));
    }

    private static Week week(String[] row) {
        LocalDate monday = LocalDate.parse(row[2]);
        List<@Nullable Integer> counts = new ArrayList<>();
        IntStream.range(3, row.length).forEach(i -> counts.add(count(row[i])));
        return new Week(monday, Terms.of(row[1], monday), 0, 100, counts);
    }

    private static Stream<String> yearly(
            JudgedSource source, Map.Entry<String, List<String[]>> school) {
        Map<Integer, Year> years = new TreeMap<>();
        school.getValue().forEach(row -> years.put(Integer.valueOf(row[1]), year(source, row)));
        return YearlyJudge.judge(source, List.copyOf(years.values())).stream()
                .sorted(Comparator.comparing(Finding::first))
                .map(found -> told(school.getKey(), source, found));
    }

    private static Year year(JudgedSource source, String[] row) {
        List<String> names = (source == JudgedSource.HEADCOUNT) ? List.of("eleves") : INVENTORY;
        Map<String, Integer> counts = new HashMap<>();
        IntStream.range(0, names.size())
                .filter(i -> !row[2 + i].isEmpty())
                .forEach(i -> counts.put(names.get(i), Integer.valueOf(row[2 + i])));
        if (source == JudgedSource.EQUIPMENT) {
            counts.merge("ordinateurs", counts.getOrDefault(INVENTORY.get(0), 0), Integer::sum);
            counts.merge("ordinateurs", counts.getOrDefault(INVENTORY.get(1), 0), Integer::sum);
        }
        return new Year(new SchoolYear(Integer.parseInt(row[1])), 0, counts);
    }

    private static String told(String uai, JudgedSource source, Finding found) {
        return String.join(";", uai, source.id(), found.rule().id(), found.first().toString());
    }

    private static @Nullable Integer count(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
