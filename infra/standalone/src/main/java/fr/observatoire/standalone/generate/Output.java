package fr.observatoire.standalone.generate;

import fr.observatoire.standalone.load.FeedFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The folder written to: files are numbered in the order in which they are to be pushed. */
final class Output {

    private final Path folder;

    private final List<FeedFile> files = new ArrayList<>();

    private final List<Expected> expected = new ArrayList<>();

    private final Map<Feed, Rota> rotas = new HashMap<>();

    Output(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Writes one file. */
    interface Lines {

        void writeTo(FeedWriter writer) throws IOException;
    }

    void write(String name, Feed feed, Dialect dialect, List<String> header, Lines lines)
            throws IOException {
        write(name, feed, dialect, header, null, lines);
    }

    void write(
            String name,
            Feed feed,
            Dialect dialect,
            List<String> header,
            @Nullable String completeFor,
            Lines lines)
            throws IOException {
        Path path = next(name, "csv");
        Tally tally = new Tally();
        Rota rota = this.rotas.computeIfAbsent(feed, Rota::new);
        try (FeedWriter writer = new FeedWriter(dialect.open(path), feed.shape(), rota, tally)) {
            writer.header(header);
            lines.writeTo(writer);
        }
        add(new FeedFile(path, feed.kind(), completeFor), tally);
    }

    /** Writes one file of envelopes. */
    interface Envelopes {

        void writeTo(EnvelopeWriter writer) throws IOException;
    }

    void write(String name, String kind, Envelopes envelopes) throws IOException {
        Path path = next(name, "jsonl");
        Tally tally = new Tally();
        try (EnvelopeWriter writer =
                new EnvelopeWriter(Files.newBufferedWriter(path), kind, tally)) {
            envelopes.writeTo(writer);
        }
        add(new FeedFile(path, kind, null), tally);
    }

    /**
     * Puts decisions of teams here, in their place among the files.
     *
     * @param kind one of those of {@link FeedFile} that the door does not take
     */
    void writeDecisions(String name, String kind, String text) throws IOException {
        Path path = next(name, "json");
        Files.writeString(path, text);
        this.files.add(new FeedFile(path, kind, null));
    }

    private Path next(String name, String extension) {
        int rank = this.files.size() + 1;
        return this.folder.resolve(String.format(Locale.ROOT, "%03d-%s.%s", rank, name, extension));
    }

    /** A file without a line says nothing, and the door refuses it. */
    private void add(FeedFile file, Tally tally) throws IOException {
        if (tally.lines() == 0) {
            Files.delete(file.path());
            return;
        }
        this.files.add(file);
        this.expected.add(
                Expected.of(
                        String.valueOf(file.path().getFileName()),
                        String.valueOf(file.kind()),
                        file.completeFor(),
                        tally));
    }

    List<FeedFile> files() {
        return List.copyOf(this.files);
    }

    List<Expected> expected() {
        return List.copyOf(this.expected);
    }
}
