package fr.observatoire.query.web.signin;

import fr.observatoire.access.AccessRules;
import fr.observatoire.access.Journal;
import fr.observatoire.access.Refusals;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;

/** Pages with a session, forms with a token against forgery; programs with a bearer token. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PagesSecurity {

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            AccessRules rules,
            Refusals refusals,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientManager clients,
            JwtDecoder tokens,
            Journal journal)
            throws Exception {
        var sessions = new SessionTokens(clients, tokens);
        var comings = new Comings(sessions, journal);
        HttpSessionRequestCache asked = pagesAsked();
        comings.setRequestCache(asked);
        var pages = new PageRefusals(refusals);
        rules.apply(http);
        return http.oauth2Login(
                        (login) ->
                                login.loginPage(PageRefusals.SIGN_IN)
                                        .successHandler(comings)
                                        .failureHandler(
                                                new SimpleUrlAuthenticationFailureHandler()))
                .logout(
                        (out) ->
                                out.logoutUrl("/deconnexion")
                                        .addLogoutHandler(comings)
                                        .logoutSuccessHandler(goodbye(registrations)))
                .exceptionHandling(
                        (refusing) ->
                                refusing.authenticationEntryPoint(pages).accessDeniedHandler(pages))
                // Nobody else's page can send a form in the name of whoever has no session.
                .csrf((csrf) -> csrf.requireCsrfProtectionMatcher(PagesSecurity::comesWithASession))
                .requestCache((cache) -> cache.requestCache(asked))
                // How long answers may be kept is theirs to say.
                .headers(
                        (headers) ->
                                headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .addFilterBefore(
                        new SessionCaller(sessions), SecurityContextHolderAwareRequestFilter.class)
                .build();
    }

    private static boolean comesWithASession(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && request.getRequestedSessionId() != null;
    }

    /** Who signs in is brought to the page they asked for. */
    private static HttpSessionRequestCache pagesAsked() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PageRefusals::isOfAPerson);
        return cache;
    }

    private static OidcClientInitiatedLogoutSuccessHandler goodbye(
            ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }
}
