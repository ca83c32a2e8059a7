package fr.observatoire.query.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody named a school so that a spreadsheet runs its name. */
class HarmlessFilesIT extends SurveyTest {

    private static final String NAMED = "update lecture.school set name = :name where uai = :uai";

    private static final String DOUBT =
            """
            insert into lecture.anomaly values
            (:uai, 'ent', 2014, '2015-03-02', '2015-03-02', 'unite', false,
                'visites_globales', 812000, 790.4, 1, 5, '2015-03-09T10:00:00Z')
            """;

    @Autowired private JdbcClient rows;

    private String before;

    @BeforeEach
    void name() {
        this.before =
                this.rows
                        .sql("select name from lecture.school where uai = :uai")
                        .param("uai", Survey.ORMEAUX)
                        .query(String.class)
                        .single();
        name("=1+1;-2+cmd|x,@a\"");
        this.rows.sql(DOUBT).param("uai", Survey.ORMEAUX).update();
    }

    @AfterEach
    void nameAsBefore() {
        name(this.before);
        this.rows.sql("delete from lecture.anomaly where school_year = 2014").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/export.csv?convention=ouverte&indicator=ent-visites-par-eleve"
                        + "&niveau=etablissement&period=annee",
                "/api/export.csv?convention=tableur&indicator=ent-visites-par-eleve"
                        + "&niveau=etablissement&period=annee",
                "/api/anomalies.csv?territoire=etablissement:" + Survey.ORMEAUX
            })
    void noCellIsAFormula(String path) {
        assertThat(this.web.get(path).body())
                .contains("'=1+1;'-2+cmd|x,'@a")
                .doesNotContainPattern("(?m)(?:^|[;,\\t]\"?)(?:[=+@]|-[^0-9])");
    }

    private void name(String name) {
        this.rows.sql(NAMED).param("name", name).param("uai", Survey.ORMEAUX).update();
    }
}
