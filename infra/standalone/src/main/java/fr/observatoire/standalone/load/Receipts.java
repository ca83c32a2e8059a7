package fr.observatoire.standalone.load;

import fr.observatoire.parts.process.Waiting;
import fr.observatoire.standalone.CommandFailure;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Receipts of files, read from query-service. */
public final class Receipts {

    private final String url;

    private final Http http;

    /**
     * A reader of receipts.
     *
     * @param url address of query-service, without a slash at the end
     * @param http in whose name it is asked
     */
    public Receipts(String url, Http http) {
        this.url = url;
        this.http = http;
    }

    /**
     * Waits until every line of a file has an outcome.
     *
     * @param id the file's id
     * @param patience how long to wait at most
     * @return the receipt with every line decided
     * @throws CommandFailure when some are still undecided
     */
    public FileReceipt await(UUID id, Duration patience) {
        FileReceipt[] last = {FileReceipt.NOTHING_YET};
        Waiting.until(
                patience,
                () -> {
                    last[0] = find(id).orElse(last[0]);
                    return last[0].complete();
                });
        if (!last[0].complete()) {
            throw CommandFailure.of("failure.undecided", id, last[0].decided(), last[0].lines());
        }
        return last[0];
    }

    private Optional<FileReceipt> find(UUID id) {
        return this.http.get(URI.create(address(id) + "/receipt"), FileReceipt.class);
    }

    /**
     * The first refused lines of a file, each with its reason.
     *
     * @param id the file's id
     * @param count how many at most
     * @return the header, then the lines; nothing when none was refused
     */
    public List<String> refused(UUID id, int count) {
        try (Stream<String> lines = this.http.lines(refusedAddress(id))) {
            return lines.limit(count + 1L).toList();
        }
    }

    /** Where the refused lines can be downloaded, with a column for the reason. */
    public URI refusedAddress(UUID id) {
        return URI.create(address(id) + "/refused.csv");
    }

    /** The page on which a person reads what became of the file. */
    public URI pageAddress(UUID id) {
        return URI.create(this.url + "/depots/" + id);
    }

    private String address(UUID id) {
        return this.url + "/api/files/" + id;
    }
}
