package fr.observatoire.standalone.generate;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Numbers drawn for a named purpose. Seed, purpose and keys alone decide them, so that any line can
 * be drawn again without having kept it. The algorithm is fixed by name, and numbers are cut from
 * its 64 bits here, since the JDK does not promise how its other methods do it.
 */
final class Draws {

    private static final RandomGeneratorFactory<RandomGenerator> ALGORITHM =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private static final double UNIT = 0x1.0p-53;

    private final RandomGenerator random;

    private Draws(RandomGenerator random) {
        this.random = random;
    }

    static Draws of(long seed, String purpose, long... keys) {
        long state = mixed(seed ^ mixed(purpose.hashCode()));
        for (long key : keys) {
            state = mixed(state + mixed(key));
        }
        return new Draws(ALGORITHM.create(state));
    }

    /** From 0 included to 1 excluded. */
    double unit() {
        return (this.random.nextLong() >>> 11) * UNIT;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + (int) (unit() * (high - low + 1));
    }

    double within(double low, double high) {
        return low + unit() * (high - low);
    }

    <T> T pick(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /** Mean 0, standard deviation 1, never beyond ±4.3: a sum of six uniform draws. */
    double normal() {
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += unit();
        }
        return (sum - 3) * StrictMath.sqrt(2);
    }

    /** The finaliser of SplitMix64: neighbouring keys give unrelated states. */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
