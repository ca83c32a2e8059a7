package fr.observatoire.issuer.signin;

import fr.observatoire.issuer.IssuerSettings;
import fr.observatoire.issuer.account.SignIns;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import java.util.Map;

/** Who may see which page of the issuer; what is not named here asks for a sign-in. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final int BCRYPT_ROUNDS = 11;

    /** A browser holds a form to its redirections too, hence the pages' address in form-action. */
    private static final String CSP =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' %s;"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, IssuerSettings settings, AdminOnly adminOnly) {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/connexion",
                                                "/lien/*",
                                                "/assets/**",
                                                "/error",
                                                "/actuator/health/readiness")
                                        .permitAll()
                                        .requestMatchers(
                                                "/comptes/**", "/machines/**", "/cles", "/journal")
                                        .access(adminOnly)
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        form ->
                                form.loginPage("/connexion")
                                        .usernameParameter("nom")
                                        .passwordParameter("mot-de-passe")
                                        .failureHandler(
                                                new SimpleUrlAuthenticationFailureHandler(
                                                        "/connexion?refus")))
                .logout(
                        logout ->
                                logout.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?fin"))
                .httpBasic(AbstractHttpConfigurer::disable)
                .headers(headers -> headers(headers, settings))
                .build();
    }

    /** Spring applies it to every chain, the protocol's too. */
    @Bean
    Customizer<HttpSecurity> endedSessions(SignIns signIns) {
        return http ->
                http.addFilterAfter(new EndedSessions(signIns), SecurityContextHolderFilter.class);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_ROUNDS)));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, IssuerSettings settings) {
        headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives(CSP.formatted(settings.pagesUrl())))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
