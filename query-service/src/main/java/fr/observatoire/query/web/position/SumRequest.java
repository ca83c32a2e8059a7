package fr.observatoire.query.web.position;

import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.scope.Scope;

import org.jspecify.annotations.Nullable;

/**
 * Which schools are put together, for whom.
 *
 * @param audience who is to see it: only what is shared with it counts
 * @param position null for all
 * @param campaign null for each school's last
 * @param knowledge what of the answers was known; what is shared is always today's
 */
record SumRequest(
        Scope scope,
        Audience audience,
        @Nullable String position,
        @Nullable String campaign,
        Knowledge knowledge) {}
