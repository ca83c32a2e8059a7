package fr.observatoire.standalone.load;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import fr.observatoire.standalone.Messages;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/**
 * A service's answer when it refuses: RFC 9457, in French.
 *
 * @param detail what is wrong, in one sentence
 * @param errors what is wrong where
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Problem(@Nullable String detail, @Nullable List<Problem.Error> errors) {

    private static final int SHOWN = 10;

    /**
     * One error.
     *
     * @param line line of the file, when it is about one
     * @param message the French sentence
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Error(@Nullable Long line, @Nullable String message) {

        String text() {
            String what = (this.message != null) ? this.message : "";
            return (this.line != null) ? Messages.of("push.line", this.line, what) : "  " + what;
        }
    }

    /** The answer as text for the user; one that is not of this form is shown as it came. */
    static String text(JsonMapper json, int status, String body) {
        try {
            return json.readValue(body, Problem.class).text(status);
        } catch (JacksonException ex) {
            return Messages.of("push.status", Integer.toString(status), body);
        }
    }

    private String text(int status) {
        StringBuilder text =
                new StringBuilder(
                        Messages.of("push.status", Integer.toString(status), detailOrNothing()));
        if (this.errors != null) {
            this.errors.stream()
                    .limit(SHOWN)
                    .forEach(error -> text.append('\n').append(error.text()));
        }
        return text.toString();
    }

    private String detailOrNothing() {
        return (this.detail != null) ? this.detail : "";
    }
}
