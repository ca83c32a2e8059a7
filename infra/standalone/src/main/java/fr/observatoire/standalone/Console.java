package fr.observatoire.standalone;

import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;

/** Where the user reads. Each line is on the screen when {@link #say} returns. */
public final class Console {

    private final PrintWriter out;

    public Console(PrintWriter out) {
        this.out = out;
    }

    /**
     * Writes a message as a line of its own.
     *
     * @param key the message's key
     * @param arguments what fills its places
     */
    public void say(String key, @Nullable Object... arguments) {
        line(Messages.of(key, arguments));
    }

    /** Writes a line as it is: a log's, or a figure's already rendered. */
    public synchronized void line(String text) {
        this.out.println(text);
        this.out.flush();
    }
}
