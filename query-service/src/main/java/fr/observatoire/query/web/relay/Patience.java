package fr.observatoire.query.web.relay;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** How long someone who sent something is kept waiting for what becomes of it. */
@Component
public class Patience {

    private static final Duration PAUSE = Duration.ofMillis(30);

    private static final Duration PROJECTING = Duration.ofSeconds(2);

    private final Duration most;

    Patience(@Value("${observatoire.receipts.patience}") Duration most) {
        this.most = most;
    }

    /** The waiting begins. */
    public Wait begin() {
        return within(this.most);
    }

    /** For what is decided already, and only has to be projected. */
    public Wait beginShort() {
        return within(PROJECTING.compareTo(this.most) < 0 ? PROJECTING : this.most);
    }

    private static Wait within(Duration time) {
        return new Wait(System.nanoTime() + time.toNanos());
    }

    /**
     * One sender's wait, over all that is waited for.
     *
     * @param end by the clock of {@link System#nanoTime}
     */
    public record Wait(long end) {

        /** Looks until there is something; empty when it took too long. */
        public <T> Optional<T> until(Supplier<Optional<T>> look) {
            Optional<T> seen = look.get();
            while (seen.isEmpty() && System.nanoTime() - this.end < 0 && paused()) {
                seen = look.get();
            }
            return seen;
        }

        private static boolean paused() {
            try {
                Thread.sleep(PAUSE);
                return true;
            } catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
