package fr.observatoire.contract.submission;

import fr.observatoire.contract.reason.Reason;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

import java.time.temporal.Temporal;
import java.util.List;

/** What a schema lets pass and a type does not: the 31st of February. */
final class BindingFaults {

    private BindingFaults() {}

    static Reason reason(JacksonException ex) {
        String field = field(ex.getPath());
        if (ex instanceof InvalidFormatException invalid
                && Temporal.class.isAssignableFrom(invalid.getTargetType())) {
            return Reason.of("champ.date", field, invalid.getValue(), "AAAA-MM-JJ");
        }
        return Reason.of("champ.format", field, ex.getOriginalMessage(), null);
    }

    private static String field(List<JacksonException.Reference> path) {
        String name = path.isEmpty() ? null : path.getLast().getPropertyName();
        return (name == null) ? "payload" : name;
    }
}
