package fr.observatoire.dashboards.lint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.dashboards.run.Questions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** The rules, on the dashboards as provisioned, then each rule broken once. */
class LintTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void theDashboardsKeepTheRules() {
        assertThat(DashboardRules.faults(Questions.dashboards())).isEmpty();
    }

    @Test
    void noTwoDashboardsAreTheSame() {
        JsonNode one = Questions.dashboards().getFirst();
        assertThat(DashboardRules.faults(List.of(one, one)))
                .anyMatch(fault -> fault.contains("uid twice"))
                .anyMatch(fault -> fault.contains("title twice"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"editable\":false` | `\"editable\":true` | can be edited",
                "`\"uid\":\"observatoire-usages-ent\",` | `\"uid\":\"Usages 2\",` | stable address",
                "`now-2y/fy` | `now-30d` | another time",
                "`\"id\":3,` | `\"id\":2,` | id twice",
                "`\"x\":6,` | `\"x\":5,` | overlap",
                "`\"w\":24,\"h\":7` | `\"w\":25,\"h\":7` | overlap or leave",
                "`\"title\":\"Académies\"` | `\"title\":\" \"` | no /title",
                "`\"unit\":\"percent\",\"decimals\":1` | `\"decimals\":1` | defaults/unit",
                "`\"decimals\":1,\"noValue\"` | `\"noValue\"` | decimals",
                "`\"noValue\":\"non renseigné\"` | `\"noValue\":\"\"` | noValue",
                "`\"uid\":\"observatoire\"` | `\"uid\":\"autre\"` | data source",
                "`\"showLegend\":true` | `\"showLegend\":false` | no legend",
                "`\"min\":0` | `\"min\":5` | not from 0",
                "`#0072B2` | `#FF0000` | palette",
                "`#D55E00` | `#0072B2` | colour given twice",
                "`{\"id\":\"color\",` | `{\"id\":\"custom.axisPlacement\",` | two kinds",
                "`\"name\":\"periode\"` | `\"name\":\"grain\"` | nothing uses: [grain]",
                "`\"name\":\"periode\"` | `\"name\":\"grain\"` | nobody defines: [periode]",
                "`${periode:sqlstring}` | `'${periode}'` | sqlstring",
                "`select week as` | `select *, week as` | select *",
                "`sum(reported) as reported` | `avg(c.median) as reported` | means or medians",
                "`dashboard.coverage_week` | `lecture.coverage` | reads lecture.coverage",
                "`dashboard.coverage_week` | `coverage_week` | reads coverage_week",
                "`order by week` | `` | without order by",
                "`'ent-eleves-actifs'` | `'ent-eleves-actives'` | unknown indicator",
                "`kind = 'academie'` | `code = '14'` | names territory 14",
                "`kind = 'academie'` | `label = 'La Réunion'` | names territory la réunion",
            })
    void aBrokenRuleIsSeen(String good, String bad, String fault) {
        String text = Questions.dashboards().getLast().toString();
        assertThat(text).contains(good);
        JsonNode broken = MAPPER.readTree(text.replace(good, bad));
        assertThat(DashboardRules.faults(List.of(broken))).anyMatch(found -> found.contains(fault));
    }

    @Test
    void aDashboardWithoutLinksOrDescriptionsIsSeen() {
        String text = Questions.dashboards().getLast().toString();
        String broken =
                text.replaceAll("\"description\":\"[^\"]*\"", "\"x\":1")
                        .replace("\"links\":[{\"title\"", "\"links\":[],\"others\":[{\"title\"");
        assertThat(DashboardRules.faults(List.of(MAPPER.readTree(broken))))
                .anyMatch(fault -> fault.contains("no link to the others"))
                .anyMatch(fault -> fault.contains("no /description"));
    }
}
