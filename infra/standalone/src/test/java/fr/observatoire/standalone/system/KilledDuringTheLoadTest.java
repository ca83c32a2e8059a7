package fr.observatoire.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.standalone.generate.DemoData;
import fr.observatoire.standalone.generate.Expected;
import fr.observatoire.standalone.generate.Manifest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The whole product in its real processes: killed in the middle of the demo load, started again,
 * and every submission counted once; people sign in and out; and nobody tries to leave the machine.
 */
class KilledDuringTheLoadTest {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @TempDir private Path data;

    private final Map<String, Integer> ports = ProcessTree.freePorts();

    private WatchedExit exit;

    private ProcessTree tree;

    @BeforeEach
    void watch() throws Exception {
        this.exit = new WatchedExit();
    }

    @AfterEach
    void end() throws Exception {
        if (this.tree != null && this.tree.isAlive()) {
            this.tree.killAll();
        }
        this.exit.close();
    }

    @Test
    void countsEverySubmissionOnce() throws Exception {
        start("demo", "--schools", String.valueOf(DemoData.FEWEST));
        await().atMost(PATIENCE)
                .until(() -> this.tree.linesContaining("lignes transmises") >= 10 || ended());
        assertThat(this.tree.isAlive()).as("%s", this.tree.output()).isTrue();
        visit(Visit::ofAnAcademie);
        assertThat(this.tree.linesContaining("tous les chiffres"))
                .as("loaded before it was killed")
                .isZero();
        this.tree.killAll();

        start("up");
        Accounts accounts = new Accounts(this.data, this.ports.get("postgres"));
        Manifest manifest = Manifest.read(this.data.resolve("demo"));
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> ended() || isDecided(accounts, manifest));
        assertThat(this.tree.isAlive()).as("%s", this.tree.output()).isTrue();
        for (Expected file : manifest.files()) {
            assertThat(accounts.outcomes(file.file()))
                    .as(file.file())
                    .isEqualTo(Accounts.expected(file));
        }
        visit((visit) -> visit.ofTheFirstAdmin(this.tree.link("/lien/")));
        assertThat(this.tree.interrupt()).isIn(0, 130, 143);

        start("demo", "--once");
        int status = this.tree.await();
        assertThat(status).as("%s", this.tree.output()).isZero();
        assertThat(this.exit.attempts()).as("attempts to leave the machine").isEmpty();
        assertThat(Leaks.in(this.data)).as("secrets in logs").isEmpty();
        assertThat(Leaks.of(this.data, String.join("\n", this.tree.output())))
                .as("secrets told")
                .isEmpty();
    }

    private void start(String... command) throws Exception {
        Map<String, String> environment = new HashMap<>(this.exit.environment());
        // Sooner than pages renew a token: each page that is visited renews it.
        environment.put("OBSERVATOIRE_ISSUER_RENEWAL", "61s");
        this.tree = ProcessTree.start(this.data, this.ports, environment, command);
    }

    private void visit(Consumer<Visit> how) {
        try (Visit visit = new Visit("http://127.0.0.1:" + this.ports.get("query"))) {
            how.accept(visit);
        }
    }

    private boolean ended() {
        return !this.tree.isAlive();
    }

    private static boolean isDecided(Accounts accounts, Manifest manifest) throws Exception {
        return accounts.write("select count(*) from receipt where file_id is not null")
                        >= manifest.lines()
                && accounts.write("select count(*) from file_receipt where closed_at is null") == 0;
    }
}
