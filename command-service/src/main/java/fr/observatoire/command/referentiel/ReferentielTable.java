package fr.observatoire.command.referentiel;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.submission.ContractJson;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

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
                ids.stream().distinct().filter((id) -> Referentiels.find(id).isEmpty()).toList();
        if (notBuiltIn.isEmpty()) {
            return ReferentielIndex.builtIn();
        }
        return new ReferentielIndex(
                this.jdbc.query(
                        READ,
                        (row, number) -> definition(row.getString(1)),
                        notBuiltIn.toArray(String[]::new),
                        versions.toArray(String[]::new)));
    }

    private static Referentiel definition(String json) {
        return ContractJson.mapper().readValue(json, Referentiel.class);
    }
}
