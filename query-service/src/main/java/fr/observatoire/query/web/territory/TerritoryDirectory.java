package fr.observatoire.query.web.territory;

import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Departement;
import fr.observatoire.contract.territory.RegionAcademique;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.query.web.text.Texts;

import org.springframework.stereotype.Component;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds territories: those of the nomenclature, and schools of the register. */
@Component
public class TerritoryDirectory {

    private static final Territories FRANCE = Territories.france();

    private final Texts texts;

    private final SchoolDirectory schools;

    TerritoryDirectory(Texts texts, SchoolDirectory schools) {
        this.texts = texts;
        this.schools = schools;
    }

    public Territory national() {
        String name = this.texts.get("territoire.national");
        return new Territory(TerritoryKind.NATIONAL, Territory.FRANCE, name, name, null);
    }

    public Optional<Territory> find(TerritoryKind kind, String code) {
        return switch (kind) {
            case NATIONAL -> Optional.of(national()).filter((all) -> all.code().equals(code));
            case REGION -> FRANCE.region(code).map(this::of);
            case ACADEMIE -> FRANCE.academie(code).map(this::of);
            case DEPARTEMENT -> FRANCE.departement(code).map(this::of);
            case ETABLISSEMENT -> this.schools.find(code).map(TerritoryDirectory::of);
        };
    }

    /** The school that a territory of that kind is. */
    public School school(Territory territory) {
        return this.schools.find(territory.code()).orElseThrow();
    }

    /** The territory right above; empty for the whole. */
    public Optional<Territory> parent(Territory territory) {
        return switch (territory.kind()) {
            case NATIONAL -> Optional.empty();
            case REGION -> Optional.of(national());
            case ACADEMIE ->
                    FRANCE.academie(territory.code())
                            .map(Academie::region)
                            .flatMap(FRANCE::region)
                            .map(this::of)
                            .or(() -> Optional.of(national()));
            case DEPARTEMENT ->
                    FRANCE.departement(territory.code())
                            .map(Departement::academie)
                            .flatMap(FRANCE::academie)
                            .map(this::of);
            case ETABLISSEMENT ->
                    this.schools
                            .find(territory.code())
                            .map(School::departement)
                            .flatMap(FRANCE::departement)
                            .map(this::of);
        };
    }

    /** The territory, and all that it is part of, up to the whole. */
    public Stream<Territory> upwards(Territory territory) {
        return Stream.iterate(
                        Optional.of(territory),
                        Optional::isPresent,
                        (below) -> below.flatMap(this::parent))
                .flatMap(Optional::stream);
    }

    /** The same as {@link #all}, as a French reader looks names up. */
    public List<Territory> byName(TerritoryKind kind) {
        return all(kind).stream()
                .sorted(Comparator.comparing(Territory::name, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    /** The territories of a nomenclature as it is today; schools have their own search. */
    public List<Territory> all(TerritoryKind kind) {
        Stream<Territory> found =
                switch (kind) {
                    case NATIONAL -> Stream.of(national());
                    case REGION -> FRANCE.regions().stream().map(this::of);
                    case ACADEMIE ->
                            FRANCE.academies().stream()
                                    .filter((academie) -> academie.successor() == null)
                                    .map(this::of);
                    case DEPARTEMENT -> FRANCE.departements().stream().map(this::of);
                    case ETABLISSEMENT -> Stream.of();
                };
        return found.toList();
    }

    private Territory of(RegionAcademique region) {
        return new Territory(
                TerritoryKind.REGION,
                region.code(),
                region.label(),
                this.texts.get("territoire.region", region.label()),
                TerritoryKind.NATIONAL.id());
    }

    private Territory of(Academie academie) {
        String region = academie.region();
        return new Territory(
                TerritoryKind.ACADEMIE,
                academie.code(),
                academie.label(),
                this.texts.orElse("territoire.academie." + academie.code(), academie.label()),
                (region == null)
                        ? TerritoryKind.NATIONAL.id()
                        : Territory.id(TerritoryKind.REGION, region));
    }

    private Territory of(Departement departement) {
        return new Territory(
                TerritoryKind.DEPARTEMENT,
                departement.code(),
                departement.label(),
                this.texts.get(
                        "territoire.departement", departement.label(), departement.inseeCode()),
                Territory.id(TerritoryKind.ACADEMIE, departement.academie()));
    }

    private static Territory of(School school) {
        return new Territory(
                TerritoryKind.ETABLISSEMENT,
                school.uai(),
                school.name(),
                school.name(),
                Territory.id(TerritoryKind.DEPARTEMENT, school.departement()));
    }
}
