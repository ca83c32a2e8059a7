package fr.observatoire.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import fr.observatoire.contract.access.Caller;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/**
 * What the door signs: seals, which say with a Kafka record who declared it and what was theirs to
 * declare then; passes, by which command-service knows the door.
 */
public final class Seals {

    /** Header of a record. */
    public static final String HEADER = "sceau";

    static final String ISSUER = "observatoire-porte";

    static final String PRINT = "empreinte";

    private static final Duration PASS_LIFETIME = Duration.ofMinutes(1);

    private final MACSigner signer;

    private final Clock clock;

    Seals(DoorKey key, Clock clock) {
        try {
            this.signer = new MACSigner(key.bytes());
        } catch (JOSEException ex) {
            throw new IllegalArgumentException(ex);
        }
        this.clock = clock;
    }

    /** With a secret in base64url. */
    public static Seals with(String key) {
        return new Seals(DoorKey.of(key), Clock.systemUTC());
    }

    /** Of a record: who declares it, and the print of what is declared. */
    public byte[] seal(Caller caller, String key, byte[] value) {
        return sign(new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject(caller.id())
                        .claim(Callers.RIGHTS, caller.rightIds())
                        .claim(Callers.FEEDS, caller.feedIds())
                        .claim(Callers.PERIMETER, caller.perimeter())
                        .claim(PRINT, Prints.of(key, value))
                        .build())
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Of the door itself, as a bearer token. */
    public String pass(String audience) {
        long now = this.clock.instant().getEpochSecond();
        return sign(
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(audience)
                        .subject(Caller.door().id())
                        .claim("iat", now)
                        .claim("exp", now + PASS_LIFETIME.toSeconds())
                        .build());
    }

    private String sign(JWTClaimsSet claims) {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            token.sign(this.signer);
        } catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
        return token.serialize();
    }
}
