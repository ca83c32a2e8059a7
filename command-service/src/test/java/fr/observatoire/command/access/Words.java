package fr.observatoire.command.access;

import fr.observatoire.contract.submission.ContractJson;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a body, JSON or YAML. */
final class Words {

    private static final Pattern JSON = Pattern.compile("(?<=[:\\[,])\"([^\"]*)\"");

    private static final Pattern YAML = Pattern.compile("(?<=: )([^{\\[,}\\n]+)(?=[,}\\n])");

    private Words() {}

    static int count(String body) {
        return found(body).size();
    }

    static String replaced(String body, int which, String word) {
        MatchResult old = found(body).get(which);
        String quoted = ContractJson.mapper().writeValueAsString(word);
        return body.substring(0, old.start()) + quoted + body.substring(old.end());
    }

    static String inAddress(String word) {
        return Matcher.quoteReplacement(
                URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static List<MatchResult> found(String body) {
        return (body.startsWith("{") ? JSON : YAML).matcher(body).results().toList();
    }
}
