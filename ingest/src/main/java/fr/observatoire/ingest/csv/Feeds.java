package fr.observatoire.ingest.csv;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.records.StructureException;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The feeds that come as CSV. */
@Component
public class Feeds {

    private final Map<SubmissionKind, Feed> byKind;

    public Feeds(List<Feed> feeds) {
        this.byKind =
                feeds.stream()
                        .collect(Collectors.toUnmodifiableMap(Feed::kind, Function.identity()));
    }

    /** The feed of a kind; what is not made of columns has none. */
    public Optional<Feed> find(SubmissionKind kind) {
        return Optional.ofNullable(this.byKind.get(kind));
    }

    /**
     * The feed of a kind.
     *
     * @throws StructureException when such submissions come as JSON only
     */
    public Feed of(SubmissionKind kind) {
        return find(kind)
                .orElseThrow(
                        () ->
                                new StructureException(
                                        Reason.of("fichier.sans-csv", "kind", kind.id(), kinds())));
    }

    /**
     * The one feed that the header fits.
     *
     * @throws StructureException when none fits, or several
     */
    public Feed guess(List<String> labels) {
        List<Feed> fitting =
                this.byKind.values().stream().filter((feed) -> Header.fits(feed, labels)).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        throw new StructureException(
                new Reason("fichier.nature", "kind", String.join(" ; ", labels), kinds(), 1, null));
    }

    private String kinds() {
        return SubmissionKind.feeds().stream()
                .filter(this.byKind::containsKey)
                .map(SubmissionKind::id)
                .collect(Collectors.joining(", "));
    }
}
