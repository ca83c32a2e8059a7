package fr.observatoire.query.web.territory;

import fr.observatoire.contract.uai.Uai;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The schools of the read model. */
@Component
class SchoolDirectory {

    private static final String COLUMNS =
            """
            select uai, name, type, sector, priority_education, departement, academie,
                   commune_name, closed_on
            from lecture.school
            """;

    /** Upper case without accents, for comparison with what a person typed. */
    private static final String TEXT =
            """
            upper(regexp_replace(normalize(
                name || ' ' || coalesce(commune_name, '') || ' ' || uai, NFD),
                '[\\u0300-\\u036f]', '', 'g'))
            """;

    private final JdbcClient database;

    SchoolDirectory(JdbcClient database) {
        this.database = database;
    }

    Optional<School> find(String uai) {
        return Uai.parse(uai).flatMap(this::find);
    }

    private Optional<School> find(Uai uai) {
        return this.database
                .sql(COLUMNS + "where uai = :uai")
                .param("uai", uai.value())
                .query(new DataClassRowMapper<>(School.class))
                .optional();
    }

    SchoolPage search(SchoolSearch search) {
        var conditions = new ArrayList<String>(List.of("true"));
        var values = new ArrayList<Object>();
        territory(search.territory(), conditions, values);
        if (search.type() != null) {
            conditions.add("type = ?");
            values.add(search.type().id());
        }
        for (String word : search.words()) {
            conditions.add("strpos(" + TEXT + ", ?) > 0");
            values.add(word);
        }
        String where = "where " + String.join(" and ", conditions);
        long total =
                this.database
                        .sql("select count(*) from lecture.school " + where)
                        .params(values)
                        .query(Long.class)
                        .single();
        List<Object> paged = new ArrayList<>(values);
        paged.add(search.size());
        paged.add((long) search.page() * search.size());
        List<School> found =
                this.database
                        .sql(COLUMNS + where + " order by name, uai limit ? offset ?")
                        .params(paged)
                        .query(new DataClassRowMapper<>(School.class))
                        .list();
        return new SchoolPage(found, search.page(), search.size(), total);
    }

    private static void territory(
            Territory territory, List<String> conditions, List<Object> values) {
        switch (territory.kind()) {
            case NATIONAL -> {}
            case REGION -> {
                conditions.add("academie in (select code from lecture.academie where region = ?)");
                values.add(territory.code());
            }
            case ACADEMIE -> {
                conditions.add("academie = ?");
                values.add(territory.code());
            }
            case DEPARTEMENT -> {
                conditions.add("departement = ?");
                values.add(territory.code());
            }
            case ETABLISSEMENT -> {
                conditions.add("uai = ?");
                values.add(territory.code());
            }
        }
    }
}
