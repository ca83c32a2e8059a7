package fr.observatoire.standalone.load;

import fr.observatoire.parts.process.Waiting;
import fr.observatoire.standalone.CommandFailure;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The front door, for files. */
public final class Ingest {

    /**
     * A national history of 1 GB is checked and sent in minutes; ingest itself says how far it is.
     */
    private static final Duration SENDING = Duration.ofHours(6);

    private final String url;

    private final Http http;

    /**
     * A client of the door.
     *
     * @param url its address, without a slash at the end
     * @param http in whose name it is asked
     */
    public Ingest(String url, Http http) {
        this.url = url;
        this.http = http;
    }

    /**
     * Sends a file under an id and waits until ingest has handed on its last line. Sending the same
     * file under the same id again repeats nothing.
     *
     * @param id the file's id
     * @param file the file
     * @param progress told about bytes, then lines
     * @return the number of its lines
     */
    public long send(UUID id, FeedFile file, Progress progress) {
        Optional<FileState> known = state(id);
        if (known.isEmpty() || !known.get().isSent()) {
            put(id, file, progress);
        }
        return awaitSent(id, file.path(), progress).lines();
    }

    private void put(UUID id, FeedFile file, Progress progress) {
        HttpRequest request =
                HttpRequest.newBuilder(address(id, file))
                        .header("Content-Type", "application/octet-stream")
                        .PUT(body(file.path(), progress))
                        .build();
        this.http.send(request, JsonNode.class);
    }

    private static BodyPublisher body(Path file, Progress progress) {
        try {
            long length = Files.size(file);
            if (length == 0) {
                throw CommandFailure.of("failure.file.empty", file);
            }
            progress.begin(file, length);
            return BodyPublishers.fromPublisher(
                    BodyPublishers.ofInputStream(() -> CountedStream.of(file, progress)), length);
        } catch (IOException ex) {
            throw CommandFailure.because(ex, "failure.file", file, ex.toString());
        }
    }

    private FileState awaitSent(UUID id, Path file, Progress progress) {
        FileState[] last = {new FileState("received", 0, 0)};
        Waiting.until(
                SENDING,
                () -> {
                    last[0] = state(id).orElse(last[0]);
                    progress.sent(last[0].sent(), last[0].lines());
                    return last[0].isSent() || last[0].isRefused();
                });
        if (!last[0].isSent()) {
            throw CommandFailure.of("failure.file.refused", file, last[0].state());
        }
        return last[0];
    }

    private Optional<FileState> state(UUID id) {
        return this.http.get(URI.create(this.url + "/api/files/" + id), FileState.class);
    }

    private URI address(UUID id, FeedFile file) {
        String name = String.valueOf(file.path().getFileName());
        return URI.create(
                this.url
                        + "/api/files/"
                        + id
                        + "?name="
                        + encoded(name)
                        + parameter("kind", file.kind())
                        + parameter("completeFor", file.completeFor()));
    }

    private static String parameter(String name, @Nullable String value) {
        return (value != null) ? "&" + name + "=" + encoded(value) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
