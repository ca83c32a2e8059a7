package fr.observatoire.query.web.response;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.problem.ProblemException;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a section as an ETag, and as the condition of a change. */
final class SectionTag {

    private static final Pattern FORM = Pattern.compile("\\s*\"([0-9]{1,18})\"\\s*");

    private SectionTag() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Reads If-Match. "*" would overwrite whatever is there, so it is no condition.
     *
     * @throws ProblemException when it is absent, or no version
     */
    static long read(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw ProblemException.conditionRequired(
                    Reason.of("entete.if-match-absent", "If-Match"));
        }
        Matcher tag = FORM.matcher(header);
        if (!tag.matches()) {
            throw ProblemException.badRequest(
                    List.of(Reason.of("entete.if-match", "If-Match", header, null)));
        }
        return Long.parseLong(tag.group(1));
    }
}
