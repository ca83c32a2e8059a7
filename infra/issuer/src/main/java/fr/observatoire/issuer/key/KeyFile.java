package fr.observatoire.issuer.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** An RSA private key of 2048 bits (PKCS #8, PEM) that its owner alone reads. */
final class KeyFile {

    private static final int BITS = 2048;

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";

    private static final String END = "\n-----END PRIVATE KEY-----\n";

    private KeyFile() {}

    /** Whole or not at all. */
    static void write(Path file) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            Path scratch =
                    Files.createTempFile(
                            file.getParent(),
                            "key",
                            "",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.writeString(scratch, BEGIN + Base64.getMimeEncoder().encodeToString(key) + END);
            Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static JWK read(Path file) {
        try {
            String text = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
            byte[] key = Base64.getMimeDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(key));
            var open = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
            return new RSAKey.Builder((RSAPublicKey) rsa.generatePublic(open))
                    .privateKey(secret)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException ex) {
            throw new IllegalStateException(ex);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
