package fr.observatoire.standalone.bench;

import fr.observatoire.standalone.CommandFailure;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The fastest way by which the same event rows can come into the same table with its indexes: what
 * the write side is measured against.
 */
final class CopyBench {

    private static final int RUNS = 3;

    private CopyBench() {}

    /**
     * Copies the rows into an empty twin of the event table.
     *
     * @return rows a second, the median of three runs
     */
    static double rowsPerSecond(Connection events, Path file) {
        try {
            CopyManager copy = events.unwrap(PGConnection.class).getCopyAPI();
            try (OutputStream out = Files.newOutputStream(file)) {
                copy.copyOut("copy domainevententry to stdout", out);
            }
            List<Double> paces = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                paces.add(run(events, copy, file));
            }
            Collections.sort(paces);
            return paces.get(RUNS / 2);
        } catch (SQLException | IOException ex) {
            throw CommandFailure.because(ex, "failure.dashboard", ex.getMessage());
        }
    }

    private static double run(Connection events, CopyManager copy, Path file)
            throws SQLException, IOException {
        Sql.run(events, "drop table if exists bench_copy");
        Sql.run(events, "create table bench_copy (like domainevententry including all)");
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            long rows = copy.copyIn("copy bench_copy from stdin", in);
            return rows * 1e9 / (System.nanoTime() - start);
        } finally {
            Sql.run(events, "drop table bench_copy");
        }
    }
}
