package fr.observatoire.ingest.csv;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.records.StructureException;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The feeds that come as CSV. */
@Component
public class Feeds {

    private final Map<SubmissionKind, List<Feed>> byKind;

    public Feeds(List<Feed> feeds) {
        this.byKind = feeds.stream().collect(Collectors.groupingBy(Feed::kind));
    }

    /** A feed of a kind, for the columns that all of them have; JSON kinds have none. */
    public Optional<Feed> find(SubmissionKind kind) {
        return this.byKind.getOrDefault(kind, List.of()).stream().findFirst();
    }

    /**
     * The feed of a kind; of several, the one that the header fits.
     *
     * @throws StructureException when such submissions come as JSON only, or the header leaves open
     *     which of several feeds it is
     */
    public Feed of(SubmissionKind kind, List<String> labels) {
        List<Feed> feeds = this.byKind.getOrDefault(kind, List.of());
        if (feeds.isEmpty()) {
            throw new StructureException(Reason.of("fichier.sans-csv", "kind", kind.id(), kinds()));
        }
        return (feeds.size() == 1)
                ? feeds.getFirst()
                : only(feeds.stream(), labels, "fichier.ventilation");
    }

    /**
     * The one feed that the header fits.
     *
     * @throws StructureException when none fits, or several
     */
    public Feed guess(List<String> labels) {
        return only(this.byKind.values().stream().flatMap(List::stream), labels, "fichier.nature");
    }

    private Feed only(Stream<Feed> feeds, List<String> labels, String otherwise) {
        List<Feed> fitting = feeds.filter((feed) -> Header.fits(feed, labels)).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        throw new StructureException(
                new Reason(otherwise, "kind", String.join(" ; ", labels), kinds(), 1, null));
    }

    private String kinds() {
        return SubmissionKind.feeds().stream()
                .filter(this.byKind::containsKey)
                .map(SubmissionKind::id)
                .collect(Collectors.joining(", "));
    }
}
