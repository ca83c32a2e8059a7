package fr.observatoire.standalone.load;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * A file for the front door.
 *
 * @param path where it is
 * @param kind kind of its lines: school, headcount, ent-usage, ent-breakdown, equipment,
 *     certification, gar, concertation, succession, answers, response, sharing or plan; without
 *     one, ingest guesses it from the header
 * @param completeFor territory for which the file says everything (what it leaves out does not
 *     exist there), for instance {@code departement:035}; mostly null
 */
public record FeedFile(Path path, @Nullable String kind, @Nullable String completeFor) {

    /** Kind of a file that the door does not take: the campaigns to be opened at this place. */
    public static final String CAMPAIGNS = "campaigns";

    /** The same of the annotations to be set at this place. */
    public static final String ANNOTATIONS = "annotations";

    /** The same of the editions to be drawn once all before is decided. */
    public static final String EDITIONS = "editions";

    private static final List<String> DECISIONS = List.of(CAMPAIGNS, ANNOTATIONS, EDITIONS);

    /** Whether the door takes it: what teams decide goes to command-service. */
    public boolean isForTheDoor() {
        return this.kind == null || !DECISIONS.contains(this.kind);
    }
}
