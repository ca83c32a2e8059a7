package fr.observatoire.query.questionnaire;

import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A school's response to a campaign, as a row.
 *
 * @param statedBy position of the event that gave it its state
 * @param since when it has this state
 * @param position of the last event applied
 * @param sequence of that event
 */
record Response(
        String uai,
        String campaign,
        String referentiel,
        String version,
        ResponseState state,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String submission,
        long statedBy,
        Instant since,
        long position,
        long sequence) {

    static Response started(
            Projected<QuestionnaireEvent> source, String referentiel, String version) {
        return new Response(
                source.event().uai(),
                source.event().campaign(),
                referentiel,
                version,
                ResponseState.STARTED,
                source.at(),
                null,
                null,
                source.submission(),
                source.position(),
                source.at(),
                source.position(),
                source.sequence());
    }

    /** Answered again in the same state, maybe another version of the questionnaire. */
    Response touched(Projected<?> source, String toVersion) {
        return new Response(
                this.uai,
                this.campaign,
                this.referentiel,
                toVersion,
                this.state,
                this.startedAt,
                this.submittedAt,
                this.withdrawnAt,
                this.submission,
                this.statedBy,
                this.since,
                source.position(),
                source.sequence());
    }

    Response submitted(Projected<?> source) {
        return stated(source, ResponseState.SUBMITTED, source.at(), null);
    }

    Response reopened(Projected<?> source) {
        return stated(source, ResponseState.STARTED, this.submittedAt, null);
    }

    Response withdrawn(Projected<?> source) {
        return stated(source, ResponseState.WITHDRAWN, this.submittedAt, source.at());
    }

    private Response stated(
            Projected<?> source,
            ResponseState to,
            @Nullable Instant submitted,
            @Nullable Instant withdrawn) {
        return new Response(
                this.uai,
                this.campaign,
                this.referentiel,
                this.version,
                to,
                this.startedAt,
                submitted,
                withdrawn,
                source.submission(),
                source.position(),
                source.at(),
                source.position(),
                source.sequence());
    }
}
