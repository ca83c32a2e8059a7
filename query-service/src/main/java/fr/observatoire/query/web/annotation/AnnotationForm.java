package fr.observatoire.query.web.annotation;

import fr.observatoire.query.web.form.ProposedId;
import fr.observatoire.query.web.words.Words;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The form of an annotation, as it was sent or is to be shown. "sur" says which figures it is
 * about: "flux:ent", "indicateur:…", nothing for all.
 *
 * @param fields by the name of the input
 */
public record AnnotationForm(Map<String, String> fields) {

    static final String ABOUT = "sur";

    static final String SCHOOL = "uai";

    private static final String SCHOOL_PREFIX = "etablissement:";

    /** The form that would set what is there. */
    static AnnotationForm of(AnnotationView view, Words words) {
        boolean school = view.territoire().startsWith(SCHOOL_PREFIX);
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", view.id());
        fields.put("nature", view.nature().id());
        fields.put("territoire", school ? "" : view.territoire());
        fields.put(SCHOOL, school ? view.territoire().substring(SCHOOL_PREFIX.length()) : "");
        fields.put(ABOUT, about(view));
        fields.put("premier", view.premier().toString());
        fields.put("dernier", text(view.dernier()));
        fields.put("texte", words.typed(Objects.requireNonNullElse(view.texte(), "")));
        return new AnnotationForm(fields);
    }

    private static String about(AnnotationView view) {
        return (view.flux() != null)
                ? "flux:" + view.flux()
                : (view.indicateur() != null) ? "indicateur:" + view.indicateur() : "";
    }

    private static String text(@Nullable LocalDate day) {
        return (day == null) ? "" : day.toString();
    }

    public String value(String name) {
        return this.fields.getOrDefault(name, "").strip();
    }

    String id() {
        return value("id").isEmpty() ? ProposedId.of(value("texte")) : value("id");
    }

    /** Of a new annotation. */
    ObjectNode withId() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "id", id());
        node.setAll(json());
        return node;
    }

    /** As the command service takes it: what is left blank is not said. */
    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "nature", value("nature"));
        put(
                node,
                "territoire",
                value(SCHOOL).isEmpty() ? value("territoire") : SCHOOL_PREFIX + value(SCHOOL));
        Stream.of("flux", "indicateur")
                .filter((kind) -> value(ABOUT).startsWith(kind + ":"))
                .forEach((kind) -> put(node, kind, value(ABOUT).substring(kind.length() + 1)));
        Stream.of("premier", "dernier", "texte").forEach((name) -> put(node, name, value(name)));
        return node;
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }
}
