package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A form that comes back to who sent it.
 *
 * @param reasons why it does
 * @param saved whether the items that no reason speaks of are taken
 * @param anew whether what is there now is what the form is based on from here on
 */
record Retyped(Posted posted, List<Reason> reasons, boolean saved, boolean anew) {

    /** Nothing of it was taken. */
    static Retyped refused(Posted posted, List<Reason> reasons) {
        return new Retyped(posted, reasons, false, false);
    }

    /** Some of it was. */
    static Retyped inPart(Posted posted, List<Reason> reasons) {
        return new Retyped(posted, reasons, true, true);
    }

    /** Somebody else was first. */
    static Retyped overtaken(Posted posted, List<Reason> reasons) {
        return new Retyped(posted, reasons, false, true);
    }

    /** What an item is to be shown with, null for what is there. */
    @Nullable Map<String, String> value(Referentiel questionnaire, Item item) {
        boolean taken =
                this.saved
                        && this.reasons.stream()
                                .noneMatch((reason) -> item.id().equals(reason.field()));
        return taken ? null : this.posted.typed(questionnaire, item);
    }

    /** What the sender saw, null for what is there. */
    @Nullable Map<String, String> seen(Referentiel questionnaire, Item item) {
        return this.anew ? null : this.posted.seen(questionnaire, item);
    }
}
