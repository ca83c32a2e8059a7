package fr.observatoire.issuer.machine;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.issuer.IssuerSettings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.List;

/** The launcher's own account, with the secret it gives at each start. */
@Component
class LauncherMachine {

    private static final Machine LAUNCHER =
            new Machine(
                    "observatoire-lanceur",
                    List.of("national", "admin", "surveillance", Machine.PRODUCER),
                    SubmissionKind.feeds().stream().map(SubmissionKind::id).toList(),
                    List.of("national"),
                    true,
                    1);

    private final @Nullable String secret;

    private final Machines machines;

    private final Secrets secrets;

    LauncherMachine(IssuerSettings settings, Machines machines, Secrets secrets) {
        this.secret = settings.launcherSecret();
        this.machines = machines;
        this.secrets = secrets;
    }

    @EventListener(ApplicationStartedEvent.class)
    void keep() {
        if (this.secret != null) {
            this.machines.keep(LAUNCHER, false);
            this.secrets.only(LAUNCHER.id(), this.secret);
        }
    }
}
