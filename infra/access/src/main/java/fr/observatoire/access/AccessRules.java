package fr.observatoire.access;

import jakarta.servlet.DispatcherType;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.access.ExceptionTranslationFilter;

import java.util.List;

/** What all chains of the observatory have in common. */
public final class AccessRules {

    private final DoorGuard guard;

    private final Refusals refusals;

    private final JwtDecoder tokens;

    private final List<JournalFilter> journal;

    AccessRules(
            DoorGuard guard, Refusals refusals, JwtDecoder tokens, List<JournalFilter> journal) {
        this.journal = journal;
        this.guard = guard;
        this.refusals = refusals;
        this.tokens = tokens;
    }

    /** Every request by the table of rights, tokens as bearers, refusals in French. */
    public void apply(HttpSecurity http) throws Exception {
        this.journal.forEach(
                (filter) -> http.addFilterBefore(filter, ExceptionTranslationFilter.class));
        http.authorizeHttpRequests(
                        (requests) ->
                                // What goes on inside has come in by its door.
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ASYNC,
                                                DispatcherType.ERROR,
                                                DispatcherType.FORWARD)
                                        .permitAll()
                                        .anyRequest()
                                        .access(this.guard))
                .oauth2ResourceServer(
                        (server) ->
                                server.withObjectPostProcessor(new AwayIsNoFault(this.refusals))
                                        .authenticationEntryPoint(this.refusals)
                                        .accessDeniedHandler(this.refusals)
                                        .jwt(
                                                (jwt) ->
                                                        jwt.decoder(this.tokens)
                                                                .jwtAuthenticationConverter(
                                                                        CallerAuthentication::new)))
                .exceptionHandling(
                        (refusing) ->
                                refusing.authenticationEntryPoint(this.refusals)
                                        .accessDeniedHandler(this.refusals))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }
}
