package fr.observatoire.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * Whose tokens are believed.
 *
 * @param emetteur address of the OIDC issuer, as its tokens name it
 * @param audience that a token must be made for
 * @param decalage by how much clocks may differ
 */
@ConfigurationProperties("observatoire.identite")
public record IdentityProperties(
        @DefaultValue("http://127.0.0.1:8083") String emetteur,
        @DefaultValue("observatoire") String audience,
        @DefaultValue("30s") Duration decalage) {}
