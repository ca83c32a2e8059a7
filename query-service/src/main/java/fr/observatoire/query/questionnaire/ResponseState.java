package fr.observatoire.query.questionnaire;

/** Where a response stands. */
enum ResponseState {
    STARTED("commencee"),
    SUBMITTED("envoyee"),
    WITHDRAWN("retiree");

    private final String id;

    ResponseState(String id) {
        this.id = id;
    }

    String id() {
        return this.id;
    }

    static ResponseState of(String id) {
        for (ResponseState state : values()) {
            if (state.id.equals(id)) {
                return state;
            }
        }
        throw new IllegalArgumentException("unknown state of a response: " + id);
    }
}
