package fr.observatoire.contract.territory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The territories of the school system. Joins are made on codes; labels only go through {@link
 * #academieByLabel}. Sources: facts.md §1, art. R222-2 du code de l'éducation.
 */
public final class Territories {

    private static final Territories FRANCE = new Territories();

    private final Map<String, Academie> academies =
            byKey("academies.csv", Territories::academie, Academie::code);

    private final Map<String, Departement> departements =
            byKey("departements.csv", Territories::departement, Departement::code);

    private final Map<String, RegionAcademique> regions =
            byKey(
                    "regions_academiques.csv",
                    (row) ->
                            new RegionAcademique(
                                    row.get("code_region_insee"), row.get("region_academique")),
                    RegionAcademique::code);

    private final Map<String, Academie> byLabel =
            this.academies.values().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    (academie) -> Labels.key(academie.label()),
                                    Function.identity()));

    /** Départements of the académies that are no more, by the académie's code. */
    private final Map<String, List<String>> former =
            ReferenceCsv.rows("/territoires/departements_historiques.csv").stream()
                    .collect(
                            Collectors.groupingBy(
                                    (row) -> row.get("code_academie"),
                                    Collectors.mapping(
                                            (row) -> row.get("code_departement_annuaire"),
                                            Collectors.toUnmodifiableList())));

    private Territories() {}

    public static Territories france() {
        return FRANCE;
    }

    /** Empty for codes that are no académie (54, 61 to 63, 66, 67, 91, 99). */
    public Optional<Academie> academie(String code) {
        return Optional.ofNullable(this.academies.get(code));
    }

    /** Matches whatever the case, accents, hyphens and blanks ("ORLEANS-TOURS"). */
    public Optional<Academie> academieByLabel(String label) {
        String key = Labels.key(label);
        return Optional.ofNullable(this.byLabel.getOrDefault(key, this.byLabel.get("LA " + key)));
    }

    /** The académie that a code stands for on a day: Caen is Normandie since 2020. */
    public Optional<Academie> academieOn(String code, LocalDate day) {
        return academie(code)
                .flatMap(
                        (found) ->
                                found.existsOn(day)
                                        ? Optional.of(found)
                                        : Optional.ofNullable(found.successor())
                                                .flatMap(this::academie));
    }

    /**
     * Codes of the départements that an académie no longer there was made of; empty for one that is
     * (art. R222-2 du code de l'éducation, before 2020).
     */
    public List<String> formerDepartements(String academie) {
        return this.former.getOrDefault(academie, List.of());
    }

    /** Accepts both forms of the code: "35" and "035", "2A" and "02A". */
    public Optional<Departement> departement(String code) {
        String annuaireForm = (code.length() == 2) ? "0" + code : code;
        return Optional.ofNullable(this.departements.get(annuaireForm));
    }

    public Optional<RegionAcademique> region(String code) {
        return Optional.ofNullable(this.regions.get(code));
    }

    public Collection<RegionAcademique> regions() {
        return sorted(this.regions.values(), RegionAcademique::code);
    }

    public Collection<Academie> academies() {
        return sorted(this.academies.values(), Academie::code);
    }

    public Collection<Departement> departements() {
        return sorted(this.departements.values(), Departement::code);
    }

    private static Academie academie(ReferenceRow row) {
        return new Academie(
                row.get("code_academie"),
                row.get("academie"),
                row.get("statut"),
                textOrNull(row.get("code_region_insee")),
                row.get("zone_vacances"),
                dateOrNull(row.get("valide_du")),
                dateOrNull(row.get("valide_au")),
                textOrNull(row.get("code_successeur")));
    }

    private static Departement departement(ReferenceRow row) {
        return new Departement(
                row.get("code_departement_annuaire"),
                row.get("code_departement"),
                row.get("departement"),
                row.get("code_academie"),
                row.get("prefixe_uai"));
    }

    private static @Nullable LocalDate dateOrNull(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <T> List<T> sorted(Collection<T> values, Function<T, String> key) {
        return values.stream().sorted(Comparator.comparing(key)).toList();
    }

    private static <T> Map<String, T> byKey(
            String file, Function<ReferenceRow, T> reader, Function<T, String> key) {
        return ReferenceCsv.rows("/territoires/" + file).stream()
                .map(reader)
                .collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
