package fr.observatoire.query.web.response;

/** What follows on a form that was sent. */
sealed interface Saving {

    /** The browser goes on to an address. */
    record Onward(String address) implements Saving {}

    /**
     * The form comes back, with all that was typed.
     *
     * @param status that says why
     */
    record Back(SectionPage page, int status) implements Saving {}
}
