package fr.observatoire.standalone.generate;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What the receipt of a file must count.
 *
 * @param file its name
 * @param lines of data, the header not counted; a field broken over two lines makes one
 * @param faults how many lines of each kind of fault, whatever became of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Expected(
        String file,
        String kind,
        @Nullable String completeFor,
        int lines,
        int accepted,
        int unchanged,
        int corrected,
        int refused,
        Map<String, Integer> faults) {

    static Expected of(String file, String kind, @Nullable String completeFor, Tally tally) {
        return new Expected(
                file,
                kind,
                completeFor,
                tally.lines(),
                tally.count(Outcome.ACCEPTED),
                tally.count(Outcome.UNCHANGED),
                tally.count(Outcome.CORRECTED),
                tally.count(Outcome.REFUSED),
                tally.faults());
    }
}
