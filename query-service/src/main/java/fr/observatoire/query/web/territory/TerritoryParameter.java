package fr.observatoire.query.web.territory;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;
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
        Territory found = reader.parsed(text, this::find, (given) -> whyUnknown(field, given));
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

    private static Reason whyUnknown(String field, String text) {
        return kind(text)
                .map((kind) -> whyUnknown(kind, field, code(text)))
                .orElseGet(() -> Reason.of("territoire.forme", field, text, null));
    }

    /** Why no such territory is known. */
    static Reason whyUnknown(TerritoryKind kind, String field, String code) {
        return switch (kind) {
            case NATIONAL -> Reason.of("territoire.forme", field, code, null);
            case REGION -> Reason.of("region.inconnue", field, code, null);
            case ACADEMIE -> Reason.of("academie.inconnue", field, code, null);
            case DEPARTEMENT -> Reason.of("departement.inconnu", field, code, null);
            case ETABLISSEMENT -> whyNoSchool(field, code);
        };
    }

    private static Reason whyNoSchool(String field, String code) {
        if (Uai.parse(code).isPresent()) {
            return Reason.of("etablissement.inconnu", field, code, null);
        }
        return Uai.expectedLetter(code)
                .map((letter) -> Reason.of("uai.lettre", field, code, letter))
                .orElseGet(() -> Reason.of("uai.forme", field, code, null));
    }
}
