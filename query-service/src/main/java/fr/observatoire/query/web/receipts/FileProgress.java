package fr.observatoire.query.web.receipts;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** A file's receipt with the first of its refused lines, for a page. */
@Component
public class FileProgress {

    private static final int SHOWN = 100;

    private final Receipts receipts;

    FileProgress(Receipts receipts) {
        this.receipts = receipts;
    }

    /** A file, and its first refused lines in their order. */
    public record Progress(FileReceipt file, List<Receipt> refused) {}

    /** Empty when no receipt is known, or the text is no identifier. */
    public Optional<Progress> find(String fileId) {
        return Identifiers.parse(fileId)
                .flatMap(this.receipts::file)
                .map((file) -> new Progress(file, this.receipts.refused(file.fileId(), 0, SHOWN)));
    }
}
