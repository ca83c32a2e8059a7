package fr.observatoire.access;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Shuts every door of a service but those that the table of rights opens. A service that has no
 * chain of its own gets that of an API: a token with each request, no session, no form.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnWebApplication
@EnableConfigurationProperties(IdentityProperties.class)
public class AccessConfiguration {

    @Bean
    Doors doors() {
        return Doors.ofThisService();
    }

    @Bean
    Refusals refusals(MeterRegistry registry) {
        return new Refusals(new RefusalMeter(registry));
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder tokens(
            IdentityProperties identity,
            @Value("${observatoire.identite.porte.cle:}") String doorKey) {
        return doorKey.isEmpty()
                ? Tokens.decoder(identity)
                : Tokens.decoder(identity, DoorKey.of(doorKey));
    }

    @Bean
    AccessRules accessRules(
            Doors doors, Refusals refusals, JwtDecoder tokens, ObjectProvider<Journal> journals) {
        return new AccessRules(
                new DoorGuard(doors),
                refusals,
                tokens,
                journals.stream().map((journal) -> new JournalFilter(doors, journal)).toList());
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain apiOnly(HttpSecurity http, AccessRules rules) throws Exception {
        rules.apply(http);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        (sessions) ->
                                sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
