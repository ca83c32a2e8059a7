package fr.observatoire.parts.testing;

import fr.observatoire.parts.BrokerOptions;
import fr.observatoire.parts.KafkaBroker;
import fr.observatoire.parts.PostgresOptions;
import fr.observatoire.parts.PostgresServer;

import java.util.UUID;

/**
 * The real parts for tests: each started on first use, once per JVM, in a temporary folder, and
 * ended after the JVM.
 */
public final class TestParts {

    /** Of every role. */
    public static final String PASSWORD = "test-password";

    private TestParts() {}

    /** The server all tests of this JVM share. */
    public static PostgresServer postgres() {
        return Postgres.SERVER;
    }

    /** The broker all tests of this JVM share. */
    public static KafkaBroker kafka() {
        return Kafka.BROKER;
    }

    /** The issuer whose tokens the services of this JVM believe. */
    public static TestIssuer issuer() {
        return Issuer.ISSUER;
    }

    /**
     * A write and a read database nobody else uses, empty, with the roles and rights of the real
     * ones.
     */
    public static TestDatabases freshDatabases() {
        return TestDatabases.create(postgres());
    }

    /**
     * A topic nobody else uses.
     *
     * @param partitions their number
     * @return the name of the topic, which exists
     */
    public static String freshTopic(int partitions) {
        String name = "observatoire.submissions." + UUID.randomUUID();
        kafka().createTopic(name, partitions);
        return name;
    }

    private static final class Cleaning {

        static final Janitor JANITOR = new Janitor();
    }

    private static final class Issuer {

        static final TestIssuer ISSUER = new TestIssuer();
    }

    private static final class Postgres {

        static final PostgresServer SERVER = start();

        private static PostgresServer start() {
            PostgresServer server =
                    PostgresServer.start(
                            PostgresOptions.forTests(
                                    Cleaning.JANITOR.folder("postgres"), PASSWORD));
            Cleaning.JANITOR.takesCareOf(server.child());
            return server;
        }
    }

    private static final class Kafka {

        static final KafkaBroker BROKER = start();

        private static KafkaBroker start() {
            KafkaBroker broker =
                    KafkaBroker.start(BrokerOptions.forTests(Cleaning.JANITOR.folder("kafka")));
            Cleaning.JANITOR.takesCareOf(broker.child());
            return broker;
        }
    }
}
