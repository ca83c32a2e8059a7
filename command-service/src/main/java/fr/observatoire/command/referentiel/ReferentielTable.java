package fr.observatoire.command.referentiel;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielPublished;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.submission.ContractJson;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The index of published référentiels in PostgreSQL. */
@Component
public class ReferentielTable {

    /** The latest version of each, and older ones that are named. */
    private static final String READ =
            """
            select definition from referentiel_index named
            where id = any(?) and (version = any(?)
                or number = (select max(number) from referentiel_index any_of
                    where any_of.id = named.id))
            order by id, number
            """;

    /** Of what an id and a version may be made: whatever else is named, nobody published it. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    private static final String PUBLISH =
            """
            insert into referentiel_index (id, version, number, territory, definition)
            select ?, ?, coalesce(max(number), 0) + 1, ?, ?::jsonb from referentiel_index
                where id = ?
            """;

    private final JdbcTemplate jdbc;

    ReferentielTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known under these ids, as the open transaction sees it.
     *
     * @param versions that matter besides the latest
     */
    public ReferentielIndex read(Collection<String> ids, Collection<String> versions) {
        List<String> notBuiltIn =
                ids.stream()
                        .filter((id) -> Referentiels.find(id).isEmpty())
                        .filter((id) -> WORD.matcher(id).matches())
                        .distinct()
                        .toList();
        if (notBuiltIn.isEmpty()) {
            return ReferentielIndex.builtIn();
        }
        return new ReferentielIndex(
                this.jdbc.query(
                        READ,
                        (row, number) -> definition(row.getString(1)),
                        notBuiltIn.toArray(String[]::new),
                        versions.stream()
                                .filter((version) -> WORD.matcher(version).matches())
                                .toArray(String[]::new)));
    }

    /** Moves the index by an event that is being stored. */
    void evolve(Object event) {
        if (event instanceof ReferentielPublished(var territory, var day, var referentiel)) {
            this.jdbc.update(
                    PUBLISH,
                    referentiel.id(),
                    referentiel.version(),
                    territory,
                    ContractJson.mapper().writeValueAsString(referentiel),
                    referentiel.id());
        }
    }

    private static Referentiel definition(String json) {
        return ContractJson.mapper().readValue(json, Referentiel.class);
    }
}
