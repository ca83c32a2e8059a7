package fr.observatoire.query.web.text;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What submissions are called on pages; a record may bear a kind that nobody knows. */
@Component("natures")
public class Natures {

    private final Texts texts;

    Natures(Texts texts) {
        this.texts = texts;
    }

    public String label(@Nullable String kind) {
        return (kind == null)
                ? this.texts.get("valeur.absente")
                : this.texts.orElse("nature." + kind, this.texts.get("nature.inconnue"));
    }
}
