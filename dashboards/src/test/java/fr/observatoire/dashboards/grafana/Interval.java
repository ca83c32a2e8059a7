package fr.observatoire.dashboards.grafana;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grafana's intervals: "1h", "7d". */
final class Interval {

    private static final Pattern FORM = Pattern.compile("(\\d+)([smhdw])");

    private static final Map<String, Duration> UNITS =
            Map.of(
                    "s", Duration.ofSeconds(1),
                    "m", Duration.ofMinutes(1),
                    "h", Duration.ofHours(1),
                    "d", Duration.ofDays(1),
                    "w", Duration.ofDays(7));

    private Interval() {}

    static String seconds(String interval) {
        Matcher matcher = FORM.matcher(interval);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("error parsing interval " + interval);
        }
        return Long.toString(
                UNITS.get(matcher.group(2)).toSeconds() * Long.parseLong(matcher.group(1)));
    }
}
