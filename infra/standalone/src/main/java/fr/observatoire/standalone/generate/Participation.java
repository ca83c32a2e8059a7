package fr.observatoire.standalone.generate;

import java.util.List;

/** What a school that a campaign asks does about it. */
record Participation(Plan plan, Asking campaign, School school) {

    private static final double IN_LAST_YEAR = 0.75;

    private static final double BEFORE = 0.6;

    /** What it does with its answers once it has given some, and how often schools do that. */
    enum Response {
        /** Some stop half-way. */
        STARTED(0.14),
        SUBMITTED(0.7),
        TAKEN_UP_AGAIN(0.05),
        SUBMITTED_TWICE(0.07),
        WITHDRAWN(0.04);

        private final double share;

        Response(double share) {
            this.share = share;
        }

        List<String> actions() {
            return switch (this) {
                case STARTED -> List.of();
                case SUBMITTED -> List.of("envoyer");
                case TAKEN_UP_AGAIN -> List.of("envoyer", "rouvrir");
                case SUBMITTED_TWICE -> List.of("envoyer", "rouvrir", "envoyer");
                case WITHDRAWN -> List.of("envoyer", "retirer");
            };
        }

        boolean isSubmitted() {
            return this == SUBMITTED || this == SUBMITTED_TWICE;
        }
    }

    /** With whom it shares: the answers are its own until it says otherwise. */
    enum Sharing {
        ALL(0.4),
        WITH_EVERYBODY(0.1),
        PART(0.22),
        TAKEN_BACK(0.04),
        NOTHING(0.24);

        private final double share;

        Sharing(double share) {
            this.share = share;
        }

        boolean isShared() {
            return this != NOTHING && this != TAKEN_BACK;
        }
    }

    /** Who answered one year answers the next too. */
    boolean answers() {
        double share = this.campaign.year().equals(this.plan.lastYear()) ? IN_LAST_YEAR : BEFORE;
        return this.campaign.asks(this.school)
                && this.school.isOpenThrough(this.campaign.year())
                && Draws.of(this.plan.seed(), "participates", this.school.number()).chance(share);
    }

    Response response() {
        double rest = draws("response").unit();
        for (Response response : Response.values()) {
            rest -= response.share;
            if (rest < 0) {
                return response;
            }
        }
        return Response.SUBMITTED;
    }

    boolean isWithdrawn() {
        return response() == Response.WITHDRAWN;
    }

    Sharing sharing() {
        double rest = draws("sharing").unit();
        for (Sharing sharing : Sharing.values()) {
            rest -= sharing.share;
            if (rest < 0) {
                return sharing;
            }
        }
        return Sharing.NOTHING;
    }

    /** Whether the direction answers one half and the référent the other. */
    boolean byTwo() {
        return draws("respondents").chance(0.3);
    }

    private Draws draws(String purpose) {
        return Draws.of(this.plan.seed(), purpose + "/" + this.campaign.id(), this.school.number());
    }
}
