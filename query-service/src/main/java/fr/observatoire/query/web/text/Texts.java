package fr.observatoire.query.web.text;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Objects;

/** The product's French texts, by key. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @throws org.springframework.context.NoSuchMessageException when there is no such text
     */
    public String get(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, Locale.FRANCE);
    }

    public String orElse(String key, String fallback) {
        return Objects.requireNonNullElse(
                this.messages.getMessage(key, null, fallback, Locale.FRANCE), fallback);
    }
}
