package fr.observatoire.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import fr.observatoire.contract.access.Caller;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Optional;

/** Reads the seals of records, whoever produced them. Used by any thread. */
public final class SealReader {

    private final MACVerifier door;

    SealReader(DoorKey key) {
        try {
            this.door = new MACVerifier(key.bytes());
        } catch (JOSEException ex) {
            throw new IllegalArgumentException(ex);
        }
    }

    /** With a secret in base64url. */
    public static SealReader with(String key) {
        return new SealReader(DoorKey.of(key));
    }

    /** Who declared a record; nothing where its seal is missing, forged or another record's. */
    public Optional<Caller> read(byte @Nullable [] seal, byte @Nullable [] key, byte[] value) {
        if (seal == null) {
            return Optional.empty();
        }
        try {
            SignedJWT token = SignedJWT.parse(new String(seal, StandardCharsets.US_ASCII));
            JWTClaimsSet claims = token.getJWTClaimsSet();
            String print = Prints.of(text(key), value);
            boolean isRight =
                    token.verify(this.door)
                            && Seals.ISSUER.equals(claims.getIssuer())
                            && print.equals(claims.getStringClaim(Seals.PRINT));
            return isRight ? Optional.of(caller(claims)) : Optional.empty();
        } catch (ParseException | JOSEException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(byte @Nullable [] key) {
        return (key == null) ? "" : new String(key, StandardCharsets.UTF_8);
    }

    private static Caller caller(JWTClaimsSet claims) {
        return Caller.of(
                claims.getSubject(),
                Callers.texts(claims.getClaims(), Callers.RIGHTS),
                Callers.texts(claims.getClaims(), Callers.FEEDS),
                Callers.texts(claims.getClaims(), Callers.PERIMETER));
    }
}
