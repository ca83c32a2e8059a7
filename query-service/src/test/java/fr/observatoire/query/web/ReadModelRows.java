package fr.observatoire.query.web;

import fr.observatoire.parts.testing.TestDatabases;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the read model of a test; its reference rows are the service's own. */
final class ReadModelRows {

    private ReadModelRows() {}

    static void fillOnce(TestDatabases databases, JdbcClient database) {
        if (isEmpty(database)) {
            Scripts.run(databases::connectRead, "/web/read.sql");
        }
    }

    private static boolean isEmpty(JdbcClient database) {
        return database.sql("select count(*) = 0 from lecture.school")
                .query(Boolean.class)
                .single();
    }
}
