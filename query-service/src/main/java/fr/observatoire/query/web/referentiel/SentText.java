package fr.observatoire.query.web.referentiel;

import fr.observatoire.query.web.parameter.Bodies;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The text that a form brings, typed or in a file. */
final class SentText {

    private SentText() {}

    /**
     * The file's text if one was chosen, else what was typed.
     *
     * @return empty when the file is no text in UTF-8
     */
    static Optional<String> read(@Nullable MultipartFile file, String typed) {
        if (file == null || file.isEmpty()) {
            return Optional.of(typed);
        }
        try {
            return Bodies.utf8(file.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
