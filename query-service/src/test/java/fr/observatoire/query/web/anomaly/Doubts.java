package fr.observatoire.query.web.anomaly;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Four findings about one school, of as many rules; the peak is corrected. */
final class Doubts {

    private static final String ROWS =
            """
            insert into lecture.anomaly values
            (:uai, 'ent', 2015, '2016-03-07', '2016-03-07', 'unite', false,
                'visites_globales', 812000, 790.4, 1, 5, '2016-03-14T10:00:00Z'),
            (:uai, 'ent', 2015, '2015-11-02', '2015-12-07', 'plateau', false,
                'visites_globales', 640, null, 5, 4, '2015-12-14T10:00:00Z'),
            (:uai, 'ent', 2015, '2015-09-14', '2015-09-14', 'pic', true,
                'visites_eleve', 7300, 702, 1, 3, '2015-09-21T10:00:00Z'),
            (:uai, 'equipement', 2015, '2015-08-01', '2015-08-01', 'saut', false,
                'ordinateurs', 910, 90, 1, 2, '2015-11-21T10:00:00Z')
            on conflict do nothing
            """;

    private Doubts() {}

    static void of(String uai, JdbcClient rows) {
        rows.sql(ROWS).param("uai", uai).update();
    }
}
