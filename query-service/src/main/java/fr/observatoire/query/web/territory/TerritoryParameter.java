package fr.observatoire.query.web.territory;

import fr.observatoire.contract.access.UnknownPlaces;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.parameter.ParameterReader;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Optional;

/** Reads "national", "region:53", "academie:14", "departement:035", "etablissement:0350122T". */
@Component
public class TerritoryParameter {

    private final TerritoryDirectory directory;

    TerritoryParameter(TerritoryDirectory directory) {
        this.directory = directory;
    }

    /** The whole of France when no territory is named. */
    public Territory read(ParameterReader reader, String field, @Nullable String text) {
        Territory found =
                reader.parsed(text, this::find, (given) -> UnknownPlaces.why(field, given));
        return (found == null) ? this.directory.national() : found;
    }

    /** An académie by its code alone. */
    Territory academie(ParameterReader reader, String field, @Nullable String code) {
        String id = Territory.id(TerritoryKind.ACADEMIE, (code == null) ? "" : code.strip());
        return read(reader, field, id);
    }

    /** The territory that a text names, if it names one. */
    public Optional<Territory> find(String text) {
        if (text.equals(TerritoryKind.NATIONAL.id())) {
            return Optional.of(this.directory.national());
        }
        return kind(text).flatMap((kind) -> this.directory.find(kind, code(text)));
    }

    private static Optional<TerritoryKind> kind(String text) {
        return Arrays.stream(TerritoryKind.values())
                .filter((kind) -> text.startsWith(kind.id() + ":"))
                .findFirst();
    }

    private static String code(String text) {
        return text.substring(text.indexOf(':') + 1);
    }

    /** Why no such territory is known. */
    static Reason whyUnknown(TerritoryKind kind, String field, String code) {
        return UnknownPlaces.why(field, Territory.id(kind, code));
    }
}
