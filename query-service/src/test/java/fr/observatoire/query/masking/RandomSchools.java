package fr.observatoire.query.masking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A small country with awkward corners: one-school départements, a région of one académie. */
public final class RandomSchools {

    private static final List<String> TYPES =
            List.of("elementaire", "college", "lycee", "lycee-pro", "erea");

    private final Random random;

    private final boolean everythingKnown;

    public RandomSchools(long seed, boolean everythingKnown) {
        this.random = new Random(seed);
        this.everythingKnown = everythingKnown;
    }

    List<Reporter> some() {
        var reporters = new ArrayList<Reporter>();
        int departements = 4 + this.random.nextInt(6);
        for (int departement = 0; departement < departements; departement++) {
            reporters.addAll(in(places(departement)));
        }
        return reporters;
    }

    /** Those of one département. */
    public List<Reporter> in(List<Place> places) {
        int schools = 1 + this.random.nextInt(this.random.nextInt(4) == 0 ? 3 : 14);
        return IntStream.range(0, schools).mapToObj((school) -> reporter(places)).toList();
    }

    /** Three départements to an académie, two académies to a région. */
    private static List<Place> places(int departement) {
        return List.of(
                Place.FRANCE,
                new Place(Level.REGION, "r" + departement / 6),
                new Place(Level.ACADEMIE, "a" + departement / 3),
                new Place(Level.DEPARTEMENT, "d" + departement));
    }

    private Reporter reporter(List<Place> places) {
        return new Reporter(
                places,
                Map.of(
                        Criterion.TYPE,
                        TYPES.get(Math.min(this.random.nextInt(7), 4)),
                        Criterion.SECTOR,
                        this.random.nextInt(5) == 0 ? "prive" : "public",
                        Criterion.PRIORITY_EDUCATION,
                        List.of("hors", "hors", "hors", "rep", "rep+").get(this.random.nextInt(5))),
                measures());
    }

    private Map<String, Long> measures() {
        var measures = new HashMap<String, Long>();
        long pupils = 20L + this.random.nextInt(600);
        measures.put("eleves", pupils);
        long fixed = few(60);
        long mobile = few(40);
        long tablets = this.random.nextInt(3) == 0 ? few(30) : 0;
        measures.put("ordinateurs_fixes", fixed);
        measures.put("ordinateurs_portables", mobile);
        measures.put("tablettes", tablets);
        measures.put("terminaux_moins_5_ans", few((int) (fixed + mobile + tablets) + 1));
        long rooms = 5 + few(40);
        measures.put("salles", rooms);
        measures.put("salles_equipees", few((int) rooms));
        measures.put("salles_connectees", few((int) rooms));
        measures.put("tni", few(6));
        measures.put("wifi_total", few(2));
        if (!this.everythingKnown && this.random.nextInt(6) == 0) {
            List<String> names = measures.keySet().stream().sorted().toList();
            measures.remove(names.get(this.random.nextInt(names.size())));
        }
        return measures;
    }

    /** Often nothing, else less than a bound. */
    private long few(int bound) {
        return this.random.nextInt(5) == 0 ? 0 : this.random.nextInt(bound);
    }
}
