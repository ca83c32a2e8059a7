package fr.observatoire.standalone.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes, each counted as it leaves. */
final class CountedStream extends FilterInputStream {

    private final Progress progress;

    private CountedStream(InputStream bytes, Progress progress) {
        super(bytes);
        this.progress = progress;
    }

    static CountedStream of(Path file, Progress progress) {
        try {
            return new CountedStream(Files.newInputStream(file), progress);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        this.progress.uploaded((read < 0) ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        this.progress.uploaded(Math.max(0, read));
        return read;
    }
}
