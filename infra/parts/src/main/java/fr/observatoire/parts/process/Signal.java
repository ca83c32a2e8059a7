package fr.observatoire.parts.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Signals the parts understand. {@link Process#destroy()} knows TERM only, which PostgreSQL takes
 * for "wait until every client has left".
 */
public enum Signal {

    /** Stops PostgreSQL at once and cleanly ("fast shutdown"). */
    INT,
    /** Stops a JVM through its shutdown hooks. */
    TERM,
    /** Ends a process where it stands. */
    KILL;

    /**
     * Sends this signal to a process; one that has ended already is no error.
     *
     * @param process the process that receives it
     */
    public void send(ProcessHandle process) {
        try {
            // The shell's own kill, since a slim system may lack the program
            new ProcessBuilder("sh", "-c", "kill -" + name() + " " + process.pid() + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
