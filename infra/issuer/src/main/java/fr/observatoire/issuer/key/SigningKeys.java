package fr.observatoire.issuer.key;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import fr.observatoire.issuer.IssuerSettings;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** All keys are published, the newest first; the first signs. */
@Component
public class SigningKeys implements JWKSource<SecurityContext> {

    private final KeyFolder folder;

    private volatile JWKSet keys;

    SigningKeys(IssuerSettings settings, Clock clock) {
        this.folder = new KeyFolder(settings.privateFolder(), clock);
        List<JWK> kept = this.folder.read();
        this.keys = new JWKSet(kept.isEmpty() ? this.folder.add() : kept);
    }

    /** From now on a new key signs; those before it are published for another day. */
    public synchronized void rotate() {
        this.keys = new JWKSet(this.folder.add());
    }

    /** Those that another took over from a day ago are published no more, and deleted. */
    @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    synchronized void forgetOld() {
        this.keys = new JWKSet(this.folder.read());
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        return selector.select(this.keys);
    }
}
