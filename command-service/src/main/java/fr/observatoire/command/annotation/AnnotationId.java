package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.AggregateId;

import java.util.regex.Pattern;

/** An annotation, under the id that its sender chose. */
public record AnnotationId(String id) implements AggregateId {

    /** "nouvelle" is the address of the form. */
    private static final Pattern FORM = Pattern.compile("(?!nouvelle$)[a-z0-9][a-z0-9-]{2,59}");

    static boolean isWell(String id) {
        return FORM.matcher(id).matches();
    }

    @Override
    public String value() {
        return "annotation:" + this.id;
    }
}
