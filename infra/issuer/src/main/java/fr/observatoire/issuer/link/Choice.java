package fr.observatoire.issuer.link;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;

/**
 * What a person types who came with a link.
 *
 * @param nom the first admin's sign-in name; empty for an account that has one
 * @param password the password chosen
 * @param confirmation the same again
 */
record Choice(String nom, String password, String confirmation) {

    static Choice of(
            @Nullable String nom, @Nullable String password, @Nullable String confirmation) {
        return new Choice(
                Objects.requireNonNullElse(nom, "").strip().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(password, ""),
                Objects.requireNonNullElse(confirmation, ""));
    }
}
