package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Computers for 100 pupils in the last two inventories of a school.
 *
 * @param before in the last year but one
 * @param now in the last year
 */
record Computers(double before, double now) {

    private static final int FIXED = 2;

    private static final int LAPTOPS = 3;

    static Computers of(Plan plan, School school) {
        SchoolYear last = plan.lastYear();
        return new Computers(
                in(plan, school, new SchoolYear(last.start() - 1)), in(plan, school, last));
    }

    private static double in(Plan plan, School school, SchoolYear year) {
        List<String> line = EquipmentLine.of(plan, school, year);
        int computers = Integer.parseInt(line.get(FIXED)) + Integer.parseInt(line.get(LAPTOPS));
        return computers * 100.0 / school.pupils(plan.seed(), year);
    }

    /** What an objective aims at, so that what was counted since shows it on its course. */
    BigDecimal target(Pursuit pursuit) {
        double value =
                switch (pursuit) {
                    case EN_RETARD -> this.now * 1.5;
                    case AU_BUT -> (this.before + this.now) / 2;
                    default -> this.now + (this.now - this.before);
                };
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    /** Whether an objective on them is on its way: there is more now than there was. */
    boolean rise() {
        return this.now > this.before * 1.03;
    }
}
