package fr.observatoire.query.web.referentiel;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.submission.ContractJson;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The questionnaires of the read model. A version never changes once it is published. */
@Component
public class Questionnaires {

    /** Built-in ones first, then as they were published; of each the last version first. */
    private static final String EDITIONS =
            """
            select id, version, territory, title, published_on,
                jsonb_array_length(definition -> 'sections') as sections,
                (select count(*) from jsonb_path_query(definition, '$.sections[*].items[*]'))::int
                    as items
            from lecture.referentiel
            where %s
            order by territory nulls first, id, position desc nulls last, version desc
            """;

    private static final int MOST_KEPT = 200;

    private final JdbcClient database;

    private final Map<String, Referentiel> kept = new ConcurrentHashMap<>();

    Questionnaires(JdbcClient database) {
        this.database = database;
    }

    List<Edition> all() {
        return this.database
                .sql(EDITIONS.formatted("true"))
                .query(new DataClassRowMapper<>(Edition.class))
                .list();
    }

    /** The versions of one, the last first; none when it is not known. */
    public List<Edition> editions(String id) {
        return this.database
                .sql(EDITIONS.formatted("id = :id"))
                .param("id", id)
                .query(new DataClassRowMapper<>(Edition.class))
                .list();
    }

    /** The last versions of those that can be answered. */
    public List<Referentiel> answerable() {
        return ReferentielView.of(all()).stream()
                .flatMap((one) -> find(one.id(), one.derniere().version()).stream())
                .filter(Referentiel::isAnswerable)
                .toList();
    }

    /** Every version of those that can be answered. */
    public List<Edition> answerableEditions() {
        return all().stream()
                .filter(
                        (one) ->
                                find(one.id(), one.version())
                                        .filter(Referentiel::isAnswerable)
                                        .isPresent())
                .toList();
    }

    /** The last version of one. */
    public Optional<Referentiel> current(String id) {
        return editions(id).stream()
                .findFirst()
                .flatMap((edition) -> find(edition.id(), edition.version()));
    }

    public Optional<Referentiel> find(String id, String version) {
        String key = id + '\n' + version;
        Referentiel known = this.kept.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Referentiel> found = read(id, version);
        if (this.kept.size() >= MOST_KEPT) {
            this.kept.clear();
        }
        found.ifPresent((referentiel) -> this.kept.put(key, referentiel));
        return found;
    }

    private Optional<Referentiel> read(String id, String version) {
        return this.database
                .sql("select definition from lecture.referentiel where id = :id and version = :of")
                .param("id", id)
                .param("of", version)
                .query(String.class)
                .optional()
                .map((json) -> ContractJson.mapper().readValue(json, Referentiel.class));
    }
}
