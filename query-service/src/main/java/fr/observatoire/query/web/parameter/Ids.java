package fr.observatoire.query.web.parameter;

import org.springframework.http.HttpHeaders;

import java.net.URI;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Ids that teams give to what they make; the writer judges them, other texts are none at all. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,60}");

    private Ids() {}

    public static boolean isWell(String id) {
        return FORM.matcher(id).matches();
    }

    /** Says where what has this id will be read; nothing when it is no id. */
    public static Consumer<HttpHeaders> location(String folder, String id) {
        return (headers) -> {
            if (isWell(id)) {
                headers.setLocation(URI.create(folder + id));
            }
        };
    }
}
