package fr.observatoire.ingest.files;

import fr.observatoire.ingest.submissions.Declaration;
import fr.observatoire.ingest.texts.TextKeeper;
import fr.observatoire.ingest.texts.TextsUnavailableException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits until the words of a line are kept: its keys never go before them. */
@Component
class PatientTexts {

    private static final Logger LOG = LoggerFactory.getLogger(PatientTexts.class);

    private final TextKeeper keeper;

    PatientTexts(TextKeeper keeper) {
        this.keeper = keeper;
    }

    /**
     * Keeps the words of one line.
     *
     * @return what the line declares, with the keys of its words
     * @throws CancellationException when the service stops first
     */
    Declaration keep(Declaration declaration, BooleanSupplier stopping) {
        if (!(declaration instanceof Declaration.Sound sound) || sound.texts().isEmpty()) {
            return declaration;
        }
        while (!stopping.getAsBoolean()) {
            try {
                return sound.keptBy(this.keeper);
            } catch (TextsUnavailableException ex) {
                LOG.warn("Texts cannot be kept, a file waits: {}", ex.getMessage());
                pause();
            }
        }
        throw new CancellationException();
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(ex);
        }
    }
}
