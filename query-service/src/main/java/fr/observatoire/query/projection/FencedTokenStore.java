package fr.observatoire.query.projection;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A token store in which a token is moved by the owner of its claim only, and forward only. Axon's
 * own takes a lost claim back when it stores, so that a process paused past its claim and resumed
 * can move the token of its successor backwards and project its last batch again. A reset moves
 * backwards on purpose, and says so.
 */
class FencedTokenStore extends JdbcTokenStore {

    private static final ScopedValue<Boolean> RESETTING = ScopedValue.newInstance();

    FencedTokenStore(Builder builder) {
        super(builder);
    }

    /** Runs a reset, the one thing that may move tokens backwards. */
    static void whileResetting(Runnable reset) {
        ScopedValue.where(RESETTING, true).run(reset);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        if (!RESETTING.isBound()) {
            requireForward(position(token), storedPosition(processor, segment), segment);
        }
        super.storeToken(token, processor, segment);
    }

    /** Reached when the claim is no longer ours: it is not taken back. */
    @Override
    protected void updateToken(
            Connection connection,
            ResultSet stored,
            @Nullable TrackingToken token,
            String processor,
            int segment) {
        throw new UnableToClaimTokenException("The claim of segment " + segment + " was lost");
    }

    private static void requireForward(long to, long from, int segment) {
        if (to < from) {
            throw new UnableToClaimTokenException(
                    "Segment " + segment + " is at " + from + " and does not go back to " + to);
        }
    }

    private long storedPosition(String processor, int segment) {
        try (Connection connection = getConnection();
                PreparedStatement select = select(connection, processor, segment, true);
                ResultSet stored = select.executeQuery()) {
            return stored.next() ? position(readTokenEntry(stored).getToken(serializer())) : -1;
        } catch (SQLException ex) {
            throw new UnableToClaimTokenException("Segment " + segment + " cannot be read", ex);
        }
    }

    private static long position(@Nullable TrackingToken token) {
        return (token == null) ? -1 : token.position().orElse(-1);
    }
}
