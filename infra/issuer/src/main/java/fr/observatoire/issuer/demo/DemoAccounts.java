package fr.observatoire.issuer.demo;

import fr.observatoire.issuer.IssuerSettings;
import fr.observatoire.issuer.account.Account;
import fr.observatoire.issuer.machine.Machine;
import fr.observatoire.issuer.machine.Machines;
import fr.observatoire.issuer.machine.Secrets;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** One account per role on the territories of the invented data, all with one password. */
@Component
public class DemoAccounts {

    /** How the names of demo accounts begin, and no other's. */
    public static final String PREFIX = "demo.";

    private static List<DemoAccount> people(String school) {
        return List.of(
                person("etablissement", "etablissement:" + school),
                person("departement", "departement:035"),
                person("collectivite", "collectivite:departement:035"),
                person("academie", "academie:14"),
                person("draaf", "draaf:53"),
                person("region", "region:53"),
                person("national", "national"),
                person("admin", Account.ADMIN));
    }

    private static final Machine ENT =
            new Machine(
                    "ent-demo",
                    List.of(Machine.PRODUCER),
                    List.of("ent-usage"),
                    List.of("academie:14"),
                    true,
                    1);

    private final IssuerSettings settings;

    private final JdbcClient jdbc;

    private final PasswordEncoder passwords;

    private final Machines machines;

    private final Secrets secrets;

    DemoAccounts(
            IssuerSettings settings,
            JdbcClient jdbc,
            PasswordEncoder passwords,
            Machines machines,
            Secrets secrets) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.machines = machines;
        this.secrets = secrets;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(1)
    void keep() {
        String password = this.settings.demoPassword();
        if (password != null) {
            String hash = this.passwords.encode(password);
            people(this.settings.demoSchool()).forEach(account -> keep(account, hash));
            this.machines.keep(ENT, true);
            this.secrets.only(ENT.id(), password);
        }
    }

    /** What the sign-in page shows; nothing outside a demonstration. */
    public List<DemoAccount> shown() {
        return this.settings.isDemo() ? people(this.settings.demoSchool()) : List.of();
    }

    private void keep(DemoAccount account, String hash) {
        this.jdbc
                .sql(
                        "insert into account(id, name, password, rights, demo)"
                                + " values (:id, :name, :hash, array[:right], true)"
                                + " on conflict (name) do update set password = :hash,"
                                + " rights = array[:right], active = true")
                .param("id", UUID.randomUUID())
                .param("name", account.name())
                .param("hash", hash)
                .param("right", account.right())
                .update();
    }

    private static DemoAccount person(String role, String right) {
        return new DemoAccount(PREFIX + role, role, right);
    }
}
