package fr.observatoire.query.rollup;

import fr.observatoire.contract.indicator.Feed;

/** With whom a feed's figures are shared until a school chooses otherwise (design §6). */
final class DefaultAudience {

    private DefaultAudience() {}

    static String of(Feed feed) {
        return switch (feed) {
            // The ministry publishes them school by school
            case ENT, ENT_SERVICES, ENT_DEVICES, ENT_PROFILE_DEVICES, CERTIFICATION -> "public";
            case EQUIPMENT -> "national";
        };
    }
}
