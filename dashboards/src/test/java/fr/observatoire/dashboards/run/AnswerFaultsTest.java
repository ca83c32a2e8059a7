package fr.observatoire.dashboards.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.observatoire.dashboards.database.ReadDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Each thing a query can get wrong, done once. */
class AnswerFaultsTest {

    private static Connection grafana;

    @BeforeAll
    static void open() throws SQLException {
        grafana = ReadDatabase.create().grafana();
    }

    @AfterAll
    static void close() throws SQLException {
        grafana.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CURVES | select date '2025-01-06' as \"\"time\"\", 1 as value | ok",
                "CURVES | select date '2025-01-06' as \"\"time\"\", 'value' as metric, 1 as n | ok",
                "CURVES | select date '2025-01-06' as week, 1 as value | column time is null",
                "CURVES | select '2025-01-06' as \"\"time\"\", 1 as value | column time is TEXT",
                "CURVES | select null::date as \"\"time\"\", 1 as value | a time is missing",
                "CURVES | select date '2025-01-06' as \"\"time\"\", '1' as value | value is TEXT",
                "CURVES | select date '2025-01-06' as \"\"time\"\", 1 as other | not those named",
                "CURVES | select date '2025-01-06' as \"\"time\"\", 'x' as metric, 1 as n | [x]",
                "CURVES | select date '2025-01-06' - n as \"\"time\"\", 1 as value"
                        + " from (values (1), (2)) t (n) | not sorted",
                "BARS | select 'a' as label, 1 as value | ok",
                "BARS | select 1 as label, 1 as value | column label is NUMBER",
                "BARS | select 'a' as label, 1 as value union all select 'a', 2 | a value twice",
                "FIGURES | select 1 as value | ok",
                "FIGURES | select true as value | value is OTHER",
                "FIGURES | select 1 as value union all select 2 | more than one row",
                "TABLE | select 1 as value | value is NUMBER, not TEXT",
                "TABLE | select 'a' as value, 1 as more | not those named",
                "VARIABLE | select 'a' as __text, 'b' as __value | ok",
                "VARIABLE | select 'a' as __text, 1 as __value | __value is NUMBER",
                "VARIABLE | select 'a' as text, 'b' as value | __text and __value",
                "ANNOTATION | select current_date as \"\"time\"\", 'a' as text | column timeend",
            })
    void isSeen(Kind kind, String sql, String fault) throws SQLException {
        String query = sql.replace("\"\"", "\"");
        Question question = new Question("here", kind, query, Set.of("value"), Set.of());
        String faults = String.join("; ", AnswerFaults.of(question, Answer.to(query, grafana)));
        if (fault.equals("ok")) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).contains(fault);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select renamed from dashboard.indicator_week | 42703",
                "select numerator from lecture.rollup | 42501",
                "update dashboard.national_reference set value = 0 | 42501",
                "create table dashboard.mine (a int) | 25006",
            })
    void isRefusedByTheDatabase(String sql, String state) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Answer.to(sql, grafana))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(state));
    }

    @Test
    void theRoleMayReadTheViewsAndNothingElse() throws SQLException {
        String others =
                "select table_schema, table_name, privilege_type"
                        + " from information_schema.table_privileges"
                        + " where grantee = current_user"
                        + " and (privilege_type <> 'SELECT' or table_schema <> 'dashboard')";
        assertThat(Answer.to(others, grafana).rows()).isEmpty();
    }

    @Test
    void knowsWhetherAColumnHasAnyValue() throws SQLException {
        Answer answer = Answer.to("select 1 as a, null::int as b", grafana);
        assertThat(answer.hasValue("a")).isTrue();
        assertThat(answer.hasValue("b")).isFalse();
    }
}
