package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Section;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The version of each section of a response, which who saves it must have seen: one more than the
 * number of the last event that touched one of its items, 0 when none did.
 */
@Component
public class SectionVersions {

    private static final String TOUCHED =
            "select item, sequence from lecture.item_touched where uai = ? and campaign = ?";

    private final JdbcClient database;

    SectionVersions(JdbcClient database) {
        this.database = database;
    }

    /**
     * The versions by section.
     *
     * @param asked all that the campaign asks
     */
    public Map<String, Long> of(String uai, String campaign, Referentiel asked) {
        Map<String, Long> touched = new HashMap<>();
        this.database
                .sql(TOUCHED)
                .params(uai, campaign)
                .query((row, number) -> touched.put(row.getString("item"), row.getLong("sequence")))
                .list();
        return asked.sections().stream().collect(Collectors.toMap(Section::id, version(touched)));
    }

    private static Function<Section, Long> version(Map<String, Long> touched) {
        return (section) ->
                section.items().stream()
                        .map(Item::id)
                        .map(touched::get)
                        .filter(Objects::nonNull)
                        .mapToLong((sequence) -> sequence + 1)
                        .max()
                        .orElse(0);
    }
}
