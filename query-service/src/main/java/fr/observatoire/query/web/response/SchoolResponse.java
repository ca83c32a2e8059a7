package fr.observatoire.query.web.response;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A school's response as a whole; each moment is null until it comes.
 *
 * @param position of the last event that changed it, 0 before there is any
 */
public record SchoolResponse(
        ResponseState state,
        @Nullable Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant withdrawnAt,
        long position) {

    static final SchoolResponse NONE = new SchoolResponse(ResponseState.NONE, null, null, null, 0);

    /** Whether there are answers to hand in or take back. */
    public boolean begun() {
        return this.state == ResponseState.STARTED || this.state == ResponseState.SUBMITTED;
    }
}
