package fr.observatoire.standalone.load;

import fr.observatoire.standalone.Messages;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.jspecify.annotations.Nullable;

import java.io.Console;
import java.nio.file.Path;

/**
 * A bar on a terminal, nothing where the output goes to a file: first the bytes that leave, then
 * the lines handed on.
 */
public final class Progress implements AutoCloseable {

    private static final long MIB = 1024L * 1024;

    private final boolean terminal;

    @Nullable private ProgressBar bar;

    private boolean uploading;

    public Progress() {
        Console console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    void begin(Path file, long bytes) {
        this.uploading = true;
        open(Messages.of("push.uploading", file.getFileName()), bytes, " Mo", MIB);
    }

    void uploaded(long bytes) {
        if (this.bar != null) {
            this.bar.stepBy(bytes);
        }
    }

    void sent(long sent, long lines) {
        if (lines > 0 && (this.uploading || this.bar == null)) {
            this.uploading = false;
            open(Messages.of("push.sending"), lines, Messages.of("push.lines"), 1);
        }
        if (this.bar != null && !this.uploading) {
            this.bar.stepTo(sent);
        }
    }

    private void open(String task, long max, String unit, long size) {
        close();
        if (this.terminal) {
            this.bar =
                    new ProgressBarBuilder()
                            .setTaskName(task)
                            .setInitialMax(max)
                            .setUnit(unit, size)
                            .setStyle(ProgressBarStyle.ASCII)
                            .build();
        }
    }

    @Override
    public void close() {
        if (this.bar != null) {
            this.bar.close();
            this.bar = null;
        }
    }
}
