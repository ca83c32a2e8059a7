package fr.observatoire.ingest.files;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs long work on a thread that the operating system shares out. Requests run on virtual threads,
 * of which only as many as there are processors advance at a time: hashing and checking a large
 * file there would make all others wait.
 */
final class OwnThread {

    private OwnThread() {}

    static <T> T call(Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().name("file").daemon().start(task);
        try {
            return task.get();
        } catch (ExecutionException ex) {
            switch (ex.getCause()) {
                case RuntimeException cause -> throw cause;
                case IOException cause -> throw cause;
                case null, default -> throw new IllegalStateException(ex);
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IOException(ex);
        }
    }
}
