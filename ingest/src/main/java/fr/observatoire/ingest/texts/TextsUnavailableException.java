package fr.observatoire.ingest.texts;

/** Words cannot be put apart for now: nothing that holds some may be sent on. */
public final class TextsUnavailableException extends RuntimeException {

    public TextsUnavailableException(String why) {
        super(why);
    }

    TextsUnavailableException(String why, Exception cause) {
        super(why, cause);
    }
}
