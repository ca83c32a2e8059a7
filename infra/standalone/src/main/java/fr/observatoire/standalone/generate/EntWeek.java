package fr.observatoire.standalone.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * The counts of one school's week, drawn so that users never exceed visits nor profiles the total.
 */
final class EntWeek {

    private static final int PROFILES = 4;

    private final int[] visits = new int[PROFILES];

    private final int[] users = new int[PROFILES];

    private final int[] seconds = new int[PROFILES];

    private int allVisits;

    private int allUsers;

    EntWeek(EntHabits habits, double level, Draws draws) {
        double mood = draws.within(0.92, 1.08);
        profile(0, habits.pupilUsers(level * mood), habits.visits(), draws);
        profile(1, habits.users(habits.parents(), level * mood), 2.6, draws);
        profile(2, habits.users(habits.teachers(), Math.min(level * mood, 1.15)), 9, draws);
        profile(3, habits.users(1.2, Math.min(level, 1.1)), 7, draws);
        this.allVisits = withUnknownProfiles(this.visits, draws.within(0.004, 0.03));
        this.allUsers = withUnknownProfiles(this.users, draws.within(0.002, 0.02));
    }

    /** Counts more visits than were first declared. */
    void correct() {
        for (int i = 0; i < PROFILES; i++) {
            int more = Math.ceilDiv(this.visits[i], 16);
            this.visits[i] += more;
            this.allVisits += more;
        }
        this.allVisits++;
    }

    /** Multiplies all counts but the time spent. */
    void scale(int by, int over) {
        for (int i = 0; i < PROFILES; i++) {
            this.visits[i] = this.visits[i] * by / over;
            this.users[i] = this.users[i] * by / over;
        }
        this.allVisits = this.allVisits * by / over;
        this.allUsers = this.allUsers * by / over;
    }

    void scaleVisits(int by) {
        for (int i = 0; i < PROFILES; i++) {
            this.visits[i] *= by;
        }
        this.allVisits *= by;
    }

    void lengthen(int by) {
        for (int i = 0; i < PROFILES; i++) {
            this.seconds[i] *= by;
        }
    }

    boolean isEmpty() {
        return this.allVisits == 0;
    }

    int visits() {
        return this.allVisits;
    }

    private void profile(int rank, int count, double visitsEach, Draws draws) {
        this.users[rank] = count;
        double each = Math.max(1, visitsEach * draws.within(0.85, 1.15));
        this.visits[rank] = (int) StrictMath.ceil(count * each);
        this.seconds[rank] = draws.between(190, 840);
    }

    /** Some visits are of no known profile: the profiles sum to a little less than the total. */
    private static int withUnknownProfiles(int[] counts, double share) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum + (int) StrictMath.round(sum * share);
    }

    /**
     * The columns from {@code visites_globales} on.
     *
     * @param hundredths whether durations carry hundredths, as some exports have them
     */
    List<String> fields(boolean hundredths) {
        List<String> fields = new ArrayList<>(2 + 3 * PROFILES);
        fields.add(Integer.toString(this.allVisits));
        fields.add(Integer.toString(Math.min(this.allUsers, this.allVisits)));
        for (int i = 0; i < PROFILES; i++) {
            fields.add(Integer.toString(this.visits[i]));
            fields.add(Integer.toString(this.users[i]));
            fields.add((this.users[i] == 0) ? "" : duration(this.seconds[i], hundredths));
        }
        return fields;
    }

    static String duration(int seconds, boolean hundredths) {
        int rest = seconds % 3600;
        return (seconds / 3600)
                + ":"
                + two(rest / 60)
                + ":"
                + two(rest % 60)
                + (hundredths ? ":00" : "");
    }

    private static String two(int number) {
        return (number < 10) ? "0" + number : Integer.toString(number);
    }
}
