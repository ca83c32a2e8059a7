package fr.observatoire.contract.axon;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Brings stored events to the revisions of today; writer and reader use the same. */
public final class EventUpcasters {

    private EventUpcasters() {}

    /** One upcaster per step, in the order of the steps. */
    public static EventUpcaster chain() {
        return new EventUpcasterChain(new Answers1To2Upcaster());
    }
}
