package fr.observatoire.standalone.generate;

import fr.observatoire.contract.equipment.Bandwidth;
import fr.observatoire.contract.equipment.WifiCoverage;
import fr.observatoire.contract.period.SchoolYear;

import java.util.ArrayList;
import java.util.List;

/** One inventory, in the columns of the template. */
final class EquipmentLine {

    /** Columns that a school in thirty leaves empty: not counted, which is not 0. */
    private static final List<Integer> OFTEN_EMPTY = List.of(4, 6, 11, 13, 15, 16);

    private final School school;

    private final EquipmentLevel level;

    /** The same for every year, so that nothing is lost from one inventory to the next. */
    private final Draws draws;

    private final List<String> fields = new ArrayList<>();

    private EquipmentLine(Plan plan, School school, SchoolYear year) {
        int years = plan.lastYear().start() - year.start();
        this.school = school;
        this.level = EquipmentLevel.of(plan.seed(), school, years);
        this.draws = Draws.of(plan.seed(), "inventory", school.number());
    }

    static List<String> of(Plan plan, School school, SchoolYear year) {
        EquipmentLine line = new EquipmentLine(plan, school, year);
        line.fields.add(school.uai().value());
        line.fields.add(date(plan, school, year));
        line.terminals();
        line.rooms();
        line.network();
        line.leaveEmpty();
        return List.copyOf(line.fields);
    }

    /** A day from 4 November to 18 December. */
    private static String date(Plan plan, School school, SchoolYear year) {
        Draws draws = Draws.of(plan.seed(), "inventory-day", school.number(), year.start());
        return year.firstDay().plusDays(95L + draws.between(0, 44)).toString();
    }

    private void terminals() {
        int computers =
                rounded(this.level.expected(this.school, this.school.kind().computers(), 100));
        int laptops = (int) (computers * this.draws.within(0.15, 0.45));
        int tablets = rounded(this.level.expected(this.school, this.draws.within(0, 9), 100));
        double recent = Math.min(0.95, this.level.risen(this.draws.within(0.4, 0.75)));
        add(computers - laptops, laptops, tablets, (int) ((computers + tablets) * recent));
        add(rounded(this.level.expected(this.school, this.school.kind().mobileClasses(), 1000)));
    }

    private void rooms() {
        int rooms = this.school.usualPupils() / 20 + (this.school.kind().primary() ? 1 : 5);
        int boards = rounded(this.level.expected(this.school, this.school.kind().boards(), 1000));
        double mean = this.school.kind().projectors();
        int projectors = rounded(this.level.expected(this.school, mean, 1000));
        int connected = (int) (rooms * this.level.risen(this.draws.within(0.72, 1.04)));
        add(boards, projectors, rooms, Math.min(rooms, boards + projectors), connected);
    }

    private void network() {
        boolean primary = this.school.kind().primary();
        int lowest = primary ? 1 : 2;
        int bands = primary ? 5 : Bandwidth.values().length - lowest;
        double speed = this.level.risen(this.draws.within(0.02, 0.999));
        this.fields.add(Bandwidth.values()[lowest + (int) (speed * bands)].id());
        double coverage = this.level.risen(this.draws.within(0.1, primary ? 0.9 : 0.999));
        this.fields.add(WifiCoverage.values()[(int) (coverage * 3)].id());
        flag(primary ? 0.45 : 0.7);
        flag(primary ? 0.75 : 0.97);
        flag(primary ? 0.65 : 0.92);
        flag(primary ? 0.63 : 0.78);
    }

    private void flag(double share) {
        this.fields.add(Formats.yesNo(this.draws.unit() < this.level.risen(share)));
    }

    private void leaveEmpty() {
        for (int column : OFTEN_EMPTY) {
            if (this.draws.chance(0.033)) {
                this.fields.set(column, "");
            }
        }
    }

    /** Up or down by chance, so that small schools keep the mean of their kind. */
    private int rounded(double expected) {
        return (int) (expected + this.draws.unit());
    }

    private void add(int... counts) {
        for (int count : counts) {
            this.fields.add(Integer.toString(count));
        }
    }
}
