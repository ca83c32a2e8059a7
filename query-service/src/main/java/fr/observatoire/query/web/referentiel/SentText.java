package fr.observatoire.query.web.referentiel;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
            ByteBuffer bytes = ByteBuffer.wrap(file.getBytes());
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
