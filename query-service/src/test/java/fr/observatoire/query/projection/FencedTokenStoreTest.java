package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two processes that claim the same segment, one of which sleeps too long. */
class FencedTokenStoreTest extends ReadModelTest {

    private static final String PROCESSOR = "fenced";

    @Autowired private ConnectionProvider connections;

    private TokenStore paused;

    private TokenStore successor;

    @BeforeEach
    void claim() {
        this.database.sql("delete from TokenEntry where processorName = 'fenced'").update();
        this.paused = new ProjectionConfiguration().tokenStore(this.connections);
        this.successor = new ProjectionConfiguration().tokenStore(this.connections);
        run(() -> this.paused.initializeTokenSegments(PROCESSOR, 1));
        run(() -> this.paused.fetchToken(PROCESSOR, 0));
        run(() -> this.paused.storeToken(at(100), PROCESSOR, 0));
    }

    @Test
    void theOwnerMovesForward() {
        run(() -> this.paused.storeToken(at(200), PROCESSOR, 0));
        assertThat(position()).isEqualTo(200);
    }

    @Test
    void aLostClaimIsNotTakenBack() {
        takeOver();
        run(() -> this.successor.storeToken(at(300), PROCESSOR, 0));
        assertRefused(this.paused, at(200));
        run(() -> this.successor.releaseClaim(PROCESSOR, 0));
        assertRefused(this.paused, at(200));
        assertRefused(this.paused, at(400));
        assertThat(position()).isEqualTo(300);
    }

    @Test
    void notEvenTheOwnerMovesBackwards() {
        assertRefused(this.paused, at(99));
        assertRefused(this.paused, null);
    }

    @Test
    void aResetMovesBackwards() {
        TrackingToken replay = ReplayToken.createReplayToken(at(100), at(0));
        run(
                () ->
                        FencedTokenStore.whileResetting(
                                () -> this.paused.storeToken(replay, PROCESSOR, 0)));
        assertThat(position()).isZero();
        assertRefused(this.paused, null);
    }

    private void takeOver() {
        run(() -> this.paused.releaseClaim(PROCESSOR, 0));
        run(() -> this.successor.fetchToken(PROCESSOR, 0));
    }

    private void assertRefused(TokenStore store, TrackingToken token) {
        assertThatThrownBy(() -> run(() -> store.storeToken(token, PROCESSOR, 0)))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    private long position() {
        TrackingToken token =
                this.transactions.execute(
                        (status) -> {
                            this.database
                                    .sql(
                                            "update TokenEntry set owner = null where processorName"
                                                    + " = ?")
                                    .param(PROCESSOR)
                                    .update();
                            return this.successor.fetchToken(PROCESSOR, 0);
                        });
        return token.position().orElseThrow();
    }

    private void run(Runnable action) {
        this.transactions.executeWithoutResult((status) -> action.run());
    }

    private static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
