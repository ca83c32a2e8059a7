package fr.observatoire.query.projection;

import fr.observatoire.contract.entusage.EntUsageEvent;
import fr.observatoire.contract.equipment.EquipmentEvent;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.school.SchoolAttributes;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the sums must be, worked out from the events in plain Java. */
final class Oracle {

    private final Map<String, OracleRegister> registers;

    private final Map<String, TreeMap<LocalDate, EntUsageEvent>> weeks = new HashMap<>();

    private final Map<String, TreeMap<LocalDate, EquipmentEvent>> inventories = new HashMap<>();

    private final Cells rollup = new Cells();

    private final Cells coverage = new Cells();

    Oracle(List<Happened> events) {
        this.registers =
                events.stream()
                        .map(Happened::subject)
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        (uai) -> uai, (uai) -> new OracleRegister(uai, events)));
        for (Happened it : events) {
            if (it.event() instanceof EntUsageEvent usage) {
                of(this.weeks, usage.uai()).put(usage.week(), usage);
            } else if (it.event() instanceof EquipmentEvent inventory) {
                of(this.inventories, inventory.uai()).put(inventory.date(), inventory);
            }
        }
        this.registers.keySet().forEach(this::countWeeks);
        this.registers.keySet().forEach(this::countYears);
    }

    List<String> rollup() {
        return this.rollup.lines();
    }

    List<String> coverage() {
        return this.coverage.lines();
    }

    private void countWeeks(String uai) {
        OracleRegister register = this.registers.get(uai);
        TreeSet<Integer> expected = new TreeSet<>();
        of(this.weeks, uai)
                .forEach(
                        (week, usage) -> {
                            Map<String, Integer> measures = Measures.of(usage.counts());
                            contribute(Feed.ENT, "public", week, week, register, measures);
                            expect(expected, week);
                            if (register.inTerm(week)) {
                                cover("ent|semaine", week, register.asOf(week), 1, 0);
                            }
                        });
        expected.stream()
                .flatMap(OracleRegister::mondays)
                .filter(register::inTerm)
                .forEach((week) -> cover("ent|semaine", week, register.asOf(week), 0, 1));
    }

    private void countYears(String uai) {
        OracleRegister register = this.registers.get(uai);
        TreeMap<Integer, EquipmentEvent> last = new TreeMap<>();
        TreeSet<Integer> expected = new TreeSet<>();
        of(this.inventories, uai)
                .forEach(
                        (date, inventory) -> {
                            last.put(SchoolYear.containing(date).start(), inventory);
                            expect(expected, date);
                        });
        for (int year : expected) {
            LocalDate start = new SchoolYear(year).firstDay();
            EquipmentEvent inventory = last.get(year);
            if (inventory != null) {
                LocalDate date = inventory.date();
                Map<String, Integer> measures = Measures.of(inventory.inventory());
                contribute(Feed.EQUIPMENT, "national", start, date, register, measures);
                cover("equipement|annee", start, register.asOf(date), 1, 1);
            } else if (register.openSomeWeekOf(year)) {
                LocalDate end = new SchoolYear(year).lastDay();
                cover("equipement|annee", start, register.asOf(end), 0, 1);
            }
        }
    }

    private void contribute(
            Feed feed,
            String audience,
            LocalDate period,
            LocalDate day,
            OracleRegister register,
            Map<String, Integer> measures) {
        SchoolAttributes then = register.asOf(day);
        if (then == null) {
            return;
        }
        measures.put("etablissements", 1);
        measures.put("eleves", register.pupils(day));
        for (Indicator indicator : IndicatorCatalogue.builtIn().of(feed)) {
            Integer numerator = Measures.sum(measures, indicator.numerator());
            Integer denominator = Measures.sum(measures, indicator.denominator());
            if (numerator != null && denominator != null && denominator > 0) {
                String cell =
                        String.join(
                                "|",
                                indicator.id(),
                                feed.grain().id(),
                                period.toString(),
                                Cells.place(then),
                                audience);
                this.rollup.add(cell, numerator, denominator, 1);
            }
        }
    }

    private void cover(
            String feed,
            LocalDate start,
            @Nullable SchoolAttributes then,
            int reported,
            int expected) {
        if (then != null) {
            this.coverage.add(feed + "|" + start + "|" + Cells.place(then), reported, expected);
        }
    }

    private static void expect(TreeSet<Integer> expected, LocalDate day) {
        int year = SchoolYear.containing(day).start();
        expected.add(year);
        expected.add(year + 1);
    }

    private static <V> TreeMap<LocalDate, V> of(
            Map<String, TreeMap<LocalDate, V>> facts, String uai) {
        return facts.computeIfAbsent(uai, (key) -> new TreeMap<>());
    }
}
