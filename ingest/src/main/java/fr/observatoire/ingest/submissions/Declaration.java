package fr.observatoire.ingest.submissions;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ConcertationDeclaration;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.texts.Owner;
import fr.observatoire.ingest.texts.Text;
import fr.observatoire.ingest.texts.TextKeeper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the reading of a line or of an envelope came to. */
public sealed interface Declaration {

    /**
     * Its shape is right; what it says is for the writer to judge.
     *
     * @param uai upper case, with a right check letter; null when no school is spoken of
     * @param basedOn version the sender had seen, where it matters
     * @param texts words that are to be kept before the payload, which has their keys, is sent on
     */
    record Sound(
            SubmissionKind kind,
            @Nullable String uai,
            @Nullable Long basedOn,
            Payload payload,
            List<Text> texts)
            implements Declaration {

        /** With its words in their keeper's hands. */
        public Sound keptBy(TextKeeper keeper) {
            Owner owner = owner();
            return (owner == null)
                    ? this
                    : new Sound(
                            this.kind,
                            this.uai,
                            this.basedOn,
                            keeper.keep(owner, this.payload, this.texts),
                            List.of());
        }

        /** Whose words they are; null where nobody may have any. */
        private @Nullable Owner owner() {
            if (this.uai != null) {
                return Owner.school(this.uai);
            }
            return (this.payload instanceof ConcertationDeclaration concertation)
                    ? Owner.territory(concertation.territory())
                    : null;
        }
    }

    /**
     * Its shape is wrong.
     *
     * @param kind that was meant, null when unknown
     * @param uai of the school, null unless it is a right one
     * @param reasons all that is wrong, at least one
     */
    record Refused(@Nullable SubmissionKind kind, @Nullable String uai, List<Reason> reasons)
            implements Declaration {}
}
