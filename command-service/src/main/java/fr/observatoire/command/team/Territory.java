package fr.observatoire.command.team;

import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Departement;
import fr.observatoire.contract.territory.RegionAcademique;
import fr.observatoire.contract.territory.Territories;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A territory that a team speaks of.
 *
 * @param kind "national", "region", "academie" or "departement"
 * @param code empty for the whole country
 */
public record Territory(String kind, String code) {

    public static final String NATIONAL = "national";

    private static final String REGION = "region";

    private static final String ACADEMIE = "academie";

    private static final String DEPARTEMENT = "departement";

    /** Reads "national", "region:53", "academie:14", "departement:35", of what exists that day. */
    public static Optional<Territory> find(String text, LocalDate day) {
        String kind = kind(text);
        String code = code(text);
        Territories france = Territories.france();
        Optional<String> found =
                switch (kind) {
                    case NATIONAL -> text.equals(NATIONAL) ? Optional.of("") : Optional.empty();
                    case REGION -> france.region(code).map(RegionAcademique::code);
                    case ACADEMIE ->
                            france.academie(code)
                                    .filter((academie) -> academie.existsOn(day))
                                    .map(Academie::code);
                    case DEPARTEMENT -> france.departement(code).map(Departement::code);
                    default -> Optional.empty();
                };
        return found.map((known) -> new Territory(kind, known));
    }

    public static String kind(String text) {
        return text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
    }

    public static String code(String text) {
        return text.substring(text.indexOf(':') + 1);
    }

    public String id() {
        return this.kind.equals(NATIONAL) ? NATIONAL : this.kind + ":" + this.code;
    }

    /** Those that exist, in the words of the index, which knows no régions. */
    public static String[] indexed(List<String> territories, LocalDate day) {
        return territories.stream()
                .map((text) -> find(text, day))
                .flatMap(Optional::stream)
                .flatMap(Territory::indexed)
                .distinct()
                .toArray(String[]::new);
    }

    private Stream<String> indexed() {
        if (!this.kind.equals(REGION)) {
            return Stream.of(id());
        }
        return Territories.france().academies().stream()
                .filter((academie) -> this.code.equals(academie.region()))
                .map((academie) -> ACADEMIE + ":" + academie.code());
    }

    /** Whether it is part of another territory, "academie:14", or the same. */
    public boolean isWithin(String other) {
        return other.equals(NATIONAL)
                || other.equals(id())
                || academie()
                        .map((found) -> ACADEMIE + ":" + found.code())
                        .equals(Optional.of(other))
                || academie()
                        .map(
                                (found) ->
                                        REGION
                                                + ":"
                                                + Objects.requireNonNullElse(found.region(), ""))
                        .equals(Optional.of(other));
    }

    /** The académie that it is, or is part of. */
    private Optional<Academie> academie() {
        Territories france = Territories.france();
        return switch (this.kind) {
            case ACADEMIE -> france.academie(this.code);
            case DEPARTEMENT ->
                    france.departement(this.code)
                            .flatMap((departement) -> france.academie(departement.academie()));
            default -> Optional.empty();
        };
    }
}
