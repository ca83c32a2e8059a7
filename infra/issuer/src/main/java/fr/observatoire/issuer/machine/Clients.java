package fr.observatoire.issuer.machine;

import fr.observatoire.issuer.IssuerSettings;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;

/**
 * The clients: the observatory's pages, and every machine account. They are read anew each time, so
 * that a revocation needs no restart; it acts within the five minutes a token lives.
 */
@Component
public class Clients implements RegisteredClientRepository {

    /** The client of the observatory's pages. */
    public static final String PAGES = "observatoire-pages";

    private static final Duration ACCESS = Duration.ofMinutes(5);

    private static final Duration SESSION = Duration.ofHours(12);

    private final RegisteredClient pages;

    private final Machines machines;

    private final Secrets secrets;

    Clients(IssuerSettings settings, Machines machines, Secrets secrets) {
        this.pages = pages(settings);
        this.machines = machines;
        this.secrets = secrets;
    }

    /** Whoever it is: what was given to a machine stays readable after its revocation. */
    @Override
    public @Nullable RegisteredClient findById(String id) {
        return id.equals(PAGES) ? this.pages : machine(id, List.of());
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return id.equals(PAGES)
                ? this.pages
                : this.machines
                        .active(id)
                        .map(machine -> machine(id, this.secrets.valid(id)))
                        .orElse(null);
    }

    /**
     * @throws UnsupportedOperationException always: machine accounts are made by {@link Machines}
     */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException(client.getClientId());
    }

    private static RegisteredClient pages(IssuerSettings settings) {
        return RegisteredClient.withId(PAGES)
                .clientId(PAGES)
                .clientSecret(Secrets.hash(settings.pagesSecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.redirectUri())
                .postLogoutRedirectUri(settings.pagesUrl() + "/")
                .scope(OidcScopes.OPENID)
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .tokenSettings(
                        TokenSettings.builder()
                                .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                                .accessTokenTimeToLive(settings.renewal())
                                .refreshTokenTimeToLive(SESSION)
                                .reuseRefreshTokens(false)
                                .build())
                .build();
    }

    private static RegisteredClient machine(String id, List<String> hashes) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(SecretEncoder.join(hashes))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(ACCESS).build())
                .build();
    }
}
