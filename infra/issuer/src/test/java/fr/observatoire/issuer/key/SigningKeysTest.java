package fr.observatoire.issuer.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;

import fr.observatoire.issuer.IssuerSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** How long a key is published. */
class SigningKeysTest {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));

    @TempDir Path folder;

    @Test
    void aKeyGoesADayAfterAnotherTookOverWithoutAnyRestart() {
        InstantSource source = this.now::get;
        SigningKeys keys = new SigningKeys(settings(), source.withZone(ZoneOffset.UTC));
        String former = ids(keys).getFirst();
        later(Duration.ofDays(90));
        keys.rotate();
        String newest = ids(keys).getFirst();

        later(Duration.ofHours(23));
        keys.forgetOld();
        assertThat(ids(keys)).containsExactly(newest, former);
        later(Duration.ofHours(2));
        keys.forgetOld();

        assertThat(ids(keys)).containsExactly(newest);
        later(Duration.ofDays(90));
        keys.forgetOld();
        assertThat(ids(keys)).containsExactly(newest);
    }

    private void later(Duration passed) {
        this.now.updateAndGet(before -> before.plus(passed));
    }

    private IssuerSettings settings() {
        URI nowhere = URI.create("http://127.0.0.1:9");
        return new IssuerSettings(
                nowhere, this.folder, nowhere, "", null, null, "0350260T", Duration.ofMinutes(5));
    }

    private static List<String> ids(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).stream()
                .map(JWK::getKeyID)
                .toList();
    }
}
