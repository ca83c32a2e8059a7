package fr.observatoire.query.web.signin;

import fr.observatoire.access.IdentityProperties;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** The pages as a client of the issuer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Registration {

    static final String ID = "observatoire";

    /** The issuer is asked for its addresses when the first person signs in: it may start later. */
    @Bean
    ClientRegistrationRepository registrations(
            IdentityProperties identity,
            @Value("${observatoire.identite.client.id}") String client,
            @Value("${observatoire.identite.client.secret:}") String secret) {
        return new SupplierClientRegistrationRepository(
                () ->
                        new InMemoryClientRegistrationRepository(
                                ClientRegistrations.fromIssuerLocation(identity.emetteur())
                                        .registrationId(ID)
                                        .clientId(client)
                                        .clientSecret(secret)
                                        .scope("openid")
                                        .clientSettings(
                                                ClientRegistration.ClientSettings.builder()
                                                        .requireProofKey(true)
                                                        .build())
                                        .build()));
    }

    /** Tokens stay in the session: they reach no page, and go with it. */
    @Bean
    OAuth2AuthorizedClientRepository tokensOfSessions() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager refreshing(
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository tokens,
            ApplicationEventPublisher events) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder()
                        .authorizationCode()
                        // A session keeps the newest id token: signing out names it to the issuer.
                        .refreshToken((renewal) -> renewal.eventPublisher(events))
                        .build());
        return manager;
    }
}
