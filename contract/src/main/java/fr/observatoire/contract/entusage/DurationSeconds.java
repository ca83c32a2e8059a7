package fr.observatoire.contract.entusage;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A duration: seconds, or the text H:MM:SS of the DNMA, hundredths dropped. */
public final class DurationSeconds extends StdDeserializer<Integer> {

    private static final Pattern TEXT =
            Pattern.compile("([0-9]{1,3}):([0-5][0-9]):([0-5][0-9])(?::[0-9]{2})?");

    public DurationSeconds() {
        super(Integer.class);
    }

    @Override
    public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            Integer seconds = parse(parser.getString());
            return (seconds != null)
                    ? seconds
                    : (Integer)
                            context.handleWeirdStringValue(
                                    Integer.class, parser.getString(), "H:MM:SS");
        }
        return parser.getIntValue();
    }

    /** Seconds of "H:MM:SS" or "H:MM:SS:cc"; null for anything else. */
    public static @Nullable Integer parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? number(matcher, 1) * 3600 + number(matcher, 2) * 60 + number(matcher, 3)
                : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
