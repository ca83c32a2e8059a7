package fr.observatoire.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

import java.text.ParseException;
import java.util.regex.Pattern;

import javax.crypto.spec.SecretKeySpec;

/** Checks tokens: signed by the issuer, of it, for us, not expired, of somebody opaque. */
final class Tokens {

    private static final Pattern OPAQUE = Pattern.compile("[^@\\s\\p{Cntrl}]{1,80}");

    private Tokens() {}

    /** The issuer is asked for its keys by the first token, since it may start after us. */
    static JwtDecoder decoder(IdentityProperties identity) {
        JwtDecoder first = new SupplierJwtDecoder(() -> ready(identity));
        return (token) -> {
            try {
                return first.decode(token);
            } catch (JwtDecoderInitializationException away) {
                throw new JwtException("the issuer does not answer", away);
            }
        };
    }

    /** The same, and the door's passes too: the only tokens with a shared secret. */
    static JwtDecoder decoder(IdentityProperties identity, DoorKey key) {
        JwtDecoder people = decoder(identity);
        JwtDecoder door = passes(identity, key);
        return (token) -> (isPass(token) ? door : people).decode(token);
    }

    private static JwtDecoder passes(IdentityProperties identity, DoorKey key) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withSecretKey(new SecretKeySpec(key.bytes(), "HmacSHA256"))
                        .macAlgorithm(MacAlgorithm.HS256)
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(identity.decalage()),
                        Tokens::expires,
                        new JwtIssuerValidator(Seals.ISSUER),
                        new JwtAudienceValidator(identity.audience())));
        return decoder;
    }

    private static boolean isPass(String token) {
        try {
            return JWSAlgorithm.HS256.equals(JWSObject.parse(token).getHeader().getAlgorithm());
        } catch (ParseException unreadable) {
            return false;
        }
    }

    private static JwtDecoder ready(IdentityProperties identity) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withIssuerLocation(identity.emetteur())
                        .jwsAlgorithms(
                                (some) -> {
                                    some.add(SignatureAlgorithm.RS256);
                                    some.add(SignatureAlgorithm.PS256);
                                    some.add(SignatureAlgorithm.ES256);
                                })
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(identity.decalage()),
                        Tokens::expires,
                        new JwtIssuerValidator(identity.emetteur()),
                        new JwtAudienceValidator(identity.audience()),
                        Tokens::isOfSomebody));
        return decoder;
    }

    private static OAuth2TokenValidatorResult expires(Jwt token) {
        return verdict(token.getExpiresAt() != null, "the token never expires");
    }

    /** It ends in events: it must be no name and no address. */
    private static OAuth2TokenValidatorResult isOfSomebody(Jwt token) {
        String subject = token.getSubject();
        return verdict(
                subject != null && OPAQUE.matcher(subject).matches(), "the subject is not opaque");
    }

    private static OAuth2TokenValidatorResult verdict(boolean isRight, String otherwise) {
        return isRight
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", otherwise, null));
    }
}
