package fr.observatoire.issuer.text;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** The issuer's French texts, by key. */
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
}
