package fr.observatoire.access;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/** Lets an issuer that does not answer be told as such, rather than as a fault of ours. */
final class AwayIsNoFault implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

    private final Refusals refusals;

    AwayIsNoFault(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        var handler = new AuthenticationEntryPointFailureHandler(this.refusals);
        handler.setRethrowAuthenticationServiceException(false);
        filter.setAuthenticationFailureHandler(handler);
        return filter;
    }
}
