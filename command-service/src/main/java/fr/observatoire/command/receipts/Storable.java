package fr.observatoire.command.receipts;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Makes what strangers wrote fit for text columns, which take no NUL and no endless words. */
public final class Storable {

    private static final int MAX_LENGTH = 200;

    private Storable() {}

    /** Cut to 200 characters, NUL replaced. */
    public static @Nullable String text(@Nullable String given) {
        if (given == null) {
            return null;
        }
        String cut = (given.length() > MAX_LENGTH) ? given.substring(0, MAX_LENGTH) : given;
        return cut.replace('\u0000', '\uFFFD');
    }

    /** As a JSON array. */
    public static String json(List<Reason> reasons) {
        return ContractJson.mapper()
                .writeValueAsString(reasons.stream().map(Storable::reason).toList());
    }

    private static Reason reason(Reason given) {
        return new Reason(
                given.code(),
                text(given.field()),
                text(given.given()),
                text(given.expected()),
                given.line(),
                given.column());
    }
}
