package fr.observatoire.standalone.generate;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file {@code attendu.json} beside the data: what was written, and what must become of it.
 *
 * @param schools schools that the register extracts name with success
 * @param files in the order in which they are to be pushed
 * @param campaigns none, when there are only files
 */
public record Manifest(
        long seed, int schools, int weeks, List<Expected> files, List<ExpectedCampaign> campaigns) {

    /** Name of the file. */
    public static final String NAME = "attendu.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Manifest(
            long seed,
            int schools,
            int weeks,
            List<Expected> files,
            @Nullable List<ExpectedCampaign> campaigns) {
        this.seed = seed;
        this.schools = schools;
        this.weeks = weeks;
        this.files = files;
        this.campaigns = (campaigns == null) ? List.of() : campaigns;
    }

    void write(Path folder) throws IOException {
        String text = JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
        Files.writeString(folder.resolve(NAME), text);
    }

    /**
     * Reads it back.
     *
     * @throws IOException when the folder holds none
     */
    public static Manifest read(Path folder) throws IOException {
        return JSON.readValue(Files.readString(folder.resolve(NAME)), Manifest.class);
    }

    /** Lines of data in all files. */
    public long lines() {
        return this.files.stream().mapToLong(Expected::lines).sum();
    }
}
