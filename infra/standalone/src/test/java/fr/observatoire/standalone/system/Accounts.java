package fr.observatoire.standalone.system;

import fr.observatoire.standalone.generate.Expected;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Counts in both databases, read as their owners. */
final class Accounts {

    private final Path data;

    private final int port;

    Accounts(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Lines of a file by outcome, from the receipts of its lines themselves. */
    Map<String, Long> outcomes(String file) throws SQLException, IOException {
        String query =
                """
                select outcome, count(*) from receipt join file_receipt using (file_id)
                where file_receipt.name = ? group by outcome\
                """;
        Map<String, Long> outcomes = new TreeMap<>();
        try (Connection connection = connect("observatoire_write");
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, file);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    outcomes.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return outcomes;
    }

    static Map<String, Long> expected(Expected file) {
        Map<String, Long> outcomes = new TreeMap<>();
        outcomes.put("accepted", (long) file.accepted());
        outcomes.put("corrected", (long) file.corrected());
        outcomes.put("refused", (long) file.refused());
        outcomes.put("unchanged", (long) file.unchanged());
        outcomes.values().removeIf(count -> count == 0);
        return outcomes;
    }

    long write(String query) throws SQLException, IOException {
        return number("observatoire_write", query);
    }

    long read(String query) throws SQLException, IOException {
        return number("observatoire_read", query);
    }

    private long number(String database, String query) throws SQLException, IOException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect(String database) throws SQLException, IOException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(this.data.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
        return DriverManager.getConnection(url, database, secrets.getProperty(database));
    }
}
