package fr.observatoire.dashboards.grafana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The cases of Grafana's own tests of its macros and of its variables' formats. */
class GrafanaSqlTest {

    private static final TimeRange RANGE =
            new TimeRange(
                    Instant.parse("2018-04-12T18:00:00Z"), Instant.parse("2018-04-12T18:05:00Z"));

    private static String sql(String raw, Map<String, Choice> choices) {
        return new GrafanaSql(RANGE, choices).of(raw);
    }

    private static String sql(String raw) {
        return sql(raw, Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$__time(c) | c AS \"time\"",
                "$__timeEpoch(c) | extract(epoch from c) as \"time\"",
                "w $__timeFilter(c) | w c BETWEEN '2018-04-12T18:00:00Z' AND"
                        + " '2018-04-12T18:05:00Z'",
                "$__timeFrom() | '2018-04-12T18:00:00Z'",
                "$__timeTo() | '2018-04-12T18:05:00Z'",
                "$__timeGroup(c,'5m') | floor(extract(epoch from c)/300)*300",
                "$__timeGroup(c , '7d', NULL) | floor(extract(epoch from c)/604800)*604800",
                "$__timeGroup(c,'5m'), v | floor(extract(epoch from c)/300)*300 AS \"time\", v",
                "$__timeGroupAlias(c,'1h') | floor(extract(epoch from c)/3600)*3600 AS \"time\"",
                "$__unixEpochFilter(c) | c >= 1523556000 AND c <= 1523556300",
                "$__unixEpochFrom() | 1523556000",
            })
    void expandsMacros(String raw, String expected) {
        assertThat(sql(raw)).isEqualTo(expected);
    }

    @Test
    void endsAnArgumentAtTheFirstBracket() {
        assertThat(sql("$__timeFilter(least(a, b))")).startsWith("least(a BETWEEN").endsWith(")");
    }

    @Test
    void refusesWhatGrafanaRefuses() {
        assertThatIllegalArgumentException().isThrownBy(() -> sql("$__unknown(c)"));
        assertThatIllegalArgumentException().isThrownBy(() -> sql("$__timeGroup(c)"));
        assertThatIllegalArgumentException().isThrownBy(() -> sql("$__timeGroup(c,'soon')"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "${v:sqlstring},'L''Isle'",
                "$v,L''Isle",
                "[[v]],L''Isle",
                "${v:raw},L'Isle",
                "${other},${other}",
            })
    void formatsOneValue(String raw, String expected) {
        assertThat(sql(raw, Map.of("v", new Choice.One("L'Isle")))).isEqualTo(expected);
    }

    @Test
    void formatsSeveralValues() {
        Map<String, Choice> choices = Map.of("v", new Choice.Several(List.of("a", "L'Isle")));
        assertThat(sql("in (${v:sqlstring})", choices)).isEqualTo("in ('a','L''Isle')");
        assertThat(sql("in ($v)", choices)).isEqualTo("in ('a','L''Isle')");
        assertThat(sql("${v:raw}", choices)).isEqualTo("a,L'Isle");
    }

    @Test
    void putsATextForAllAsItIs() {
        Map<String, Choice> choices = Map.of("v", new Choice.CustomAll("'*'"));
        assertThat(sql("in (${v:sqlstring})", choices)).isEqualTo("in ('*')");
    }
}
