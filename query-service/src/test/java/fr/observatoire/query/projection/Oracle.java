package fr.observatoire.query.projection;

import fr.observatoire.contract.entbreakdown.EntBreakdownEvent;
import fr.observatoire.contract.entusage.EntUsageEvent;
import fr.observatoire.contract.equipment.EquipmentEvent;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.skills.CertificationEvent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the sums must be, worked out from the events in plain Java. */
final class Oracle {

    private final Map<String, OracleRegister> registers;

    private final Map<Feed, Map<String, TreeMap<LocalDate, Map<String, Integer>>>> weeks =
            new HashMap<>();

    private final Map<String, TreeMap<LocalDate, EquipmentEvent>> inventories = new HashMap<>();

    private final Map<String, TreeMap<LocalDate, CertificationEvent>> certifications =
            new HashMap<>();

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
                week(Feed.ENT, usage.uai(), usage.week(), Measures.of(usage.counts()));
            } else if (it.event() instanceof EntBreakdownEvent broken) {
                week(feed(broken), broken.uai(), broken.week(), Measures.of(broken));
            } else if (it.event() instanceof EquipmentEvent inventory) {
                of(this.inventories, inventory.uai()).put(inventory.date(), inventory);
            } else if (it.event() instanceof CertificationEvent certified) {
                LocalDate end = SchoolYear.parse(certified.schoolYear()).orElseThrow().lastDay();
                of(this.certifications, certified.uai()).put(end, certified);
            }
        }
        this.weeks.forEach(
                (feed, schools) -> schools.keySet().forEach((uai) -> countWeeks(feed, uai)));
        for (String uai : this.registers.keySet()) {
            countYears(
                    Feed.EQUIPMENT,
                    "national",
                    uai,
                    of(this.inventories, uai),
                    (it) -> Measures.of(it.inventory()));
            countYears(
                    Feed.CERTIFICATION,
                    "public",
                    uai,
                    of(this.certifications, uai),
                    (it) -> Measures.of(it.counts()));
        }
    }

    List<String> rollup() {
        return this.rollup.lines();
    }

    List<String> coverage() {
        return this.coverage.lines();
    }

    private static Feed feed(EntBreakdownEvent event) {
        return switch (event.breakdown()) {
            case SERVICES -> Feed.ENT_SERVICES;
            case DEVICES -> Feed.ENT_DEVICES;
            case PROFILE_DEVICES -> Feed.ENT_PROFILE_DEVICES;
        };
    }

    private void week(Feed feed, String uai, LocalDate week, Map<String, Integer> measures) {
        of(this.weeks.computeIfAbsent(feed, (key) -> new HashMap<>()), uai).put(week, measures);
    }

    private void countWeeks(Feed feed, String uai) {
        OracleRegister register = this.registers.get(uai);
        TreeSet<Integer> expected = new TreeSet<>();
        String weekly = feed.id() + "|semaine";
        of(this.weeks.get(feed), uai)
                .forEach(
                        (week, measures) -> {
                            contribute(feed, "public", week, week, register, measures);
                            expect(expected, week);
                            if (register.inTerm(week)) {
                                cover(weekly, week, register.asOf(week), 1, 0);
                            }
                        });
        expected.stream()
                .flatMap(OracleRegister::mondays)
                .filter(register::inTerm)
                .forEach((week) -> cover(weekly, week, register.asOf(week), 0, 1));
    }

    private <E> void countYears(
            Feed feed,
            String audience,
            String uai,
            TreeMap<LocalDate, E> facts,
            Function<E, Map<String, Integer>> measures) {
        OracleRegister register = this.registers.get(uai);
        TreeMap<Integer, LocalDate> last = new TreeMap<>();
        TreeSet<Integer> expected = new TreeSet<>();
        for (LocalDate day : facts.keySet()) {
            last.put(SchoolYear.containing(day).start(), day);
            expect(expected, day);
        }
        for (int year : expected) {
            LocalDate start = new SchoolYear(year).firstDay();
            LocalDate day = last.get(year);
            if (day != null) {
                contribute(feed, audience, start, day, register, measures.apply(facts.get(day)));
                cover(feed.id() + "|annee", start, register.asOf(day), 1, 1);
            } else if (register.openSomeWeekOf(year)) {
                LocalDate end = new SchoolYear(year).lastDay();
                cover(feed.id() + "|annee", start, register.asOf(end), 0, 1);
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
