package fr.observatoire.issuer.machine;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;

/** A client may have several secrets: their hashes stand side by side, any of them will do. */
public final class SecretEncoder implements PasswordEncoder {

    private static final String BESIDE = " ";

    static String join(Collection<String> hashes) {
        return String.join(BESIDE, hashes);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return (secret == null) ? null : Secrets.hash(secret);
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hashes) {
        if (secret == null || hashes == null) {
            return false;
        }
        byte[] given = bytes(Secrets.hash(secret));
        return List.of(hashes.split(BESIDE, -1)).stream()
                .anyMatch(hash -> MessageDigest.isEqual(bytes(hash), given));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
