package fr.observatoire.query.web.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A profile drawn as a polygon on spokes, as CLN 2010 has it. Its words are in a table beside it.
 *
 * @param shapes one for each day shown, the earlier first
 * @param rings at each quarter of the way out
 */
public record Radar(List<Spoke> spokes, List<String> shapes, List<String> rings) {

    private static final int FEWEST = 3;

    private static final double CENTRE_X = 180;

    private static final double CENTRE_Y = 150;

    private static final double RADIUS = 95;

    private static final double WHOLE = 100;

    private static final int QUARTERS = 4;

    private static final double LABEL_AT = 1.1;

    private static final int LINE = 17;

    private static final int LINE_HEIGHT = 13;

    private static final double SIDEWAYS = 0.2;

    /**
     * A spoke with its label.
     *
     * @param anchor on which side of its place the label is
     */
    public record Spoke(String x, String y, String anchor, List<Word> label) {}

    /** A line of a label. */
    public record Word(String text, String x, String y) {}

    /** Whether so many axes make a polygon. */
    static boolean fits(int axes) {
        return axes >= FEWEST;
    }

    /** Draws the lines of one position on each of some days. */
    static Radar of(List<List<AxisLine>> days) {
        List<AxisLine> axes = days.getFirst();
        int count = axes.size();
        return new Radar(
                IntStream.range(0, count)
                        .mapToObj((i) -> spoke(axes.get(i).label(), i, count))
                        .toList(),
                days.stream().map(Radar::shape).toList(),
                IntStream.rangeClosed(1, QUARTERS).mapToObj((i) -> ring(i, count)).toList());
    }

    private static String shape(List<AxisLine> lines) {
        return points(lines.stream().map((line) -> line.bars().getFirst().width()).toList());
    }

    private static String ring(int quarter, int count) {
        return points(
                IntStream.range(0, count).mapToObj((i) -> WHOLE * quarter / QUARTERS).toList());
    }

    private static String points(List<Double> lengths) {
        var points = new ArrayList<String>();
        for (int i = 0; i < lengths.size(); i++) {
            double at = RADIUS * lengths.get(i) / WHOLE;
            points.add(x(at, i, lengths.size()) + "," + y(at, i, lengths.size()));
        }
        return String.join(" ", points);
    }

    private static Spoke spoke(String label, int i, int count) {
        double aside = Math.sin(angle(i, count));
        String anchor = "middle";
        if (Math.abs(aside) > SIDEWAYS) {
            anchor = (aside > 0) ? "start" : "end";
        }
        return new Spoke(x(RADIUS, i, count), y(RADIUS, i, count), anchor, words(label, i, count));
    }

    /** Lines of a label: above the top spoke they grow upwards, below the others downwards. */
    private static List<Word> words(String label, int i, int count) {
        List<String> lines = wrapped(label);
        double up = Math.cos(angle(i, count));
        double at = CENTRE_Y - up * RADIUS * LABEL_AT;
        double first = at - (lines.size() - 1) * LINE_HEIGHT * (1 + up) / 2 + LINE_HEIGHT / 3d;
        return IntStream.range(0, lines.size())
                .mapToObj(
                        (line) ->
                                new Word(
                                        lines.get(line),
                                        x(RADIUS * LABEL_AT, i, count),
                                        number(first + line * LINE_HEIGHT)))
                .toList();
    }

    private static List<String> wrapped(String label) {
        var lines = new ArrayList<String>();
        for (String word : label.split(" ", -1)) {
            String last = lines.isEmpty() ? "" : lines.getLast();
            if (lines.isEmpty() || last.length() + 1 + word.length() > LINE) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, last + " " + word);
            }
        }
        return lines;
    }

    private static String x(double distance, int i, int count) {
        return number(CENTRE_X + distance * Math.sin(angle(i, count)));
    }

    private static String y(double distance, int i, int count) {
        return number(CENTRE_Y - distance * Math.cos(angle(i, count)));
    }

    private static double angle(int i, int count) {
        return 2 * Math.PI * i / count;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
