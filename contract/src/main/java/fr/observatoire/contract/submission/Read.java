package fr.observatoire.contract.submission;

import fr.observatoire.contract.reason.Reason;

import java.util.List;

/** What came of reading something: a value, or every reason why not. */
public sealed interface Read<T> {

    /** It could be read. */
    record Done<T>(T value) implements Read<T> {}

    /** It could not; at least one reason. */
    record Refused<T>(List<Reason> reasons) implements Read<T> {}

    static <T> Read<T> refused(Reason reason) {
        return new Refused<>(List.of(reason));
    }
}
