package fr.observatoire.query.web.receipts;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** A file's receipt with the first of its refused and remarked lines, for a page. */
@Component
public class FileProgress {

    private static final int SHOWN = 100;

    private final Receipts receipts;

    FileProgress(Receipts receipts) {
        this.receipts = receipts;
    }

    /** A file, its first refused lines and its first remarked ones, in their order. */
    public record Progress(FileReceipt file, List<Receipt> refused, List<Receipt> remarked) {}

    /** Empty when no receipt is known, or the text is no identifier. */
    public Optional<Progress> find(String fileId) {
        return Identifiers.parse(fileId).flatMap(this.receipts::file).map(this::progress);
    }

    private Progress progress(FileReceipt file) {
        return new Progress(
                file,
                this.receipts.refused(file.fileId(), 0, SHOWN),
                this.receipts.remarked(file.fileId(), 0, SHOWN));
    }
}
