package fr.observatoire.query.web.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form of a page, with the values that stand in it.
 *
 * @param action where it is sent
 */
record SentForm(String action, Map<String, String> fields) {

    private static final Pattern FORM =
            Pattern.compile("(?s)<form([^>]*method=\"post\"[^>]*)>(.*?)</form>");

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea|button)[^>]*\\bname=\"([^\"]+)\"[^>]*>");

    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    /** All forms of a page that are sent to more than a sign-out. */
    static List<SentForm> of(String page) {
        return FORM.matcher(page)
                .results()
                .map((form) -> new SentForm(first(ACTION, form.group(1)), fields(form.group(2))))
                .filter((form) -> !form.action().equals("/deconnexion"))
                .toList();
    }

    /** The same with another value in one field, field by field. */
    Stream<SentForm> with(String value) {
        return this.fields.keySet().stream()
                .map(
                        (name) -> {
                            var other = new LinkedHashMap<>(this.fields);
                            other.put(name, value);
                            return new SentForm(this.action, other);
                        });
    }

    SentForm and(String name, String value) {
        var more = new LinkedHashMap<>(this.fields);
        more.put(name, value);
        return new SentForm(this.action, more);
    }

    /** By which two forms are one: where ids stand does not matter, nor which question it is. */
    String kind() {
        var names = new ArrayList<>(this.fields.keySet());
        return this.action.replaceAll("[0-9a-f-]{36}", "id") + names;
    }

    private static Map<String, String> fields(String form) {
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(form)
                .results()
                .forEach((field) -> fields.put(field.group(1), first(VALUE, field.group())));
        return fields;
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((found) -> found.group(1))
                .findFirst()
                .orElse("x");
    }
}
