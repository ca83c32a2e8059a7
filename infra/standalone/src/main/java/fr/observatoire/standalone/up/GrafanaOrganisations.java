package fr.observatoire.standalone.up;

import fr.observatoire.parts.PartFailedException;
import fr.observatoire.parts.PostgresServer;
import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.grafana.Organisation;
import fr.observatoire.standalone.grafana.Provisioning;

import java.util.List;
import java.util.Map;

/**
 * Gives the logins of Grafana's organisations their passwords, and the organisations what they see
 * by them. Without a Grafana nobody signs in by these logins, and they have none.
 */
final class GrafanaOrganisations {

    private final StackOptions options;

    private final DataFolder data;

    private final Secrets secrets;

    private final Console console;

    GrafanaOrganisations(StackOptions options, DataFolder data, Secrets secrets, Console console) {
        this.options = options;
        this.data = data;
        this.secrets = secrets;
        this.console = console;
    }

    /** What goes wrong is told, and that is all: the operator's own dashboards are there. */
    void provision(String address, PostgresServer postgres) {
        List<Organisation> all = Organisation.all();
        List<String> logins = all.stream().map(Organisation::login).toList();
        Map<String, String> passwords = Secrets.in(this.data.secrets(), logins).of(logins);
        try {
            postgres.setPasswords(passwords);
            provisioning(address).run(all, passwords);
            this.console.say("grafana.organisations", all.size());
        } catch (CommandFailure | PartFailedException ex) {
            this.console.say("grafana.refuses", ex.getMessage());
        }
    }

    private Provisioning provisioning(String address) {
        return new Provisioning(
                address,
                this.secrets.of(Grafana.ADMIN),
                new Provisioning.Database(
                        "127.0.0.1:" + this.options.postgres(), "observatoire_read", "disable"),
                Installation.dashboards().resolve("provisioning/dashboards"));
    }
}
