package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.questionnaire.Item;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One school's answers on one day: what it has done by then stays done later. */
final class AnswerDraw {

    private static final double UNANSWERED = 0.06;

    private static final double PROGRESS_PER_YEAR = 0.14;

    private static final int STAGES = 3;

    private final long seed;

    private final School school;

    private final LocalDate day;

    /** How far the school is, 0 to 1. */
    private final double maturity;

    /** The reference figures on which others are counted. */
    private final Map<String, Integer> known = new HashMap<>();

    AnswerDraw(Plan plan, School school, SchoolYear year) {
        int yearsBefore = plan.lastYear().start() - year.start();
        int pupils = school.pupils(plan.seed(), year);
        Draws draws = Draws.of(plan.seed(), "maturity", school.number());
        this.seed = plan.seed();
        this.school = school;
        this.maturity = draws.within(0.4, 0.8) - yearsBefore * PROGRESS_PER_YEAR;
        this.day = year.firstDay().plusDays(100L + draws.between(0, 30));
        this.known.put("cln.3.1.eleves", pupils);
        this.known.put("cln.3.1.divisions", Math.ceilDiv(pupils, 26));
        this.known.put("cln.3.1.enseignants", 6 + pupils * 3 / 40);
        this.known.put("cln.3.1.salles", 5 + pupils / 20);
        this.known.put("cln.3.1.familles", pupils * 5 / 6);
    }

    LocalDate day() {
        return this.day;
    }

    /** The item's fields, one for each of its columns; empty when not answered. */
    List<String> fields(Item item) {
        Integer reference = this.known.get(item.id());
        if (reference != null) {
            return List.of(reference.toString());
        }
        Draws draws = Draws.of(this.seed, item.id(), this.school.number());
        boolean answered = !draws.chance(UNANSWERED);
        double share = Math.clamp(this.maturity * draws.within(0.5, 1.4), 0, 1);
        return switch (item.kind()) {
            case YES_NO -> one(answered, Formats.yesNo(draws.unit() < this.maturity));
            case COUNT -> one(answered, Integer.toString((int) (share * outOf(item))));
            case PERCENTAGE -> one(answered, Integer.toString((int) (share * 100)));
            case DATE -> one(true, this.day.toString());
            case FREQUENCY -> answered ? levels(share, outOf(item)) : List.of("", "", "");
            case STAGE -> one(answered, Integer.toString(Math.min(STAGES, (int) (share * 4))));
            case TEXT, REFERENCE -> List.of();
            case LEVEL, SCALE, DISTRIBUTION -> throw new IllegalArgumentException(item.id());
        };
    }

    private static List<String> one(boolean answered, String value) {
        return List.of(answered ? value : "");
    }

    /** Never, sometimes, regularly: together those who answered, never more than there are. */
    private static List<String> levels(double share, int outOf) {
        int regularly = (int) (share * 0.6 * outOf);
        int sometimes = (int) (0.5 * (outOf - regularly));
        int never = (int) (0.85 * (outOf - regularly - sometimes));
        return List.of(
                Integer.toString(never), Integer.toString(sometimes), Integer.toString(regularly));
    }

    private int outOf(Item item) {
        return (item.denominator() == null) ? 12 : this.known.getOrDefault(item.denominator(), 12);
    }
}
