package fr.observatoire.issuer.signin;

import fr.observatoire.issuer.account.Account;
import fr.observatoire.issuer.account.Accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

import java.util.function.Supplier;

/** Asked of the table each time: an admin who is one no more stays one for no request. */
@Component
class AdminOnly implements AuthorizationManager<RequestAuthorizationContext> {

    private final Accounts accounts;

    AdminOnly(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext what) {
        Authentication known = who.get();
        return new AuthorizationDecision(
                known != null
                        && this.accounts
                                .active(known.getName())
                                .filter(Account::isAdmin)
                                .isPresent());
    }
}
