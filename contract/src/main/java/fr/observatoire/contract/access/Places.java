package fr.observatoire.contract.access;

import fr.observatoire.contract.submission.ConcertationDeclaration;
import fr.observatoire.contract.submission.GarDeclaration;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.contract.submission.SuccessionDeclaration;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Departement;
import fr.observatoire.contract.territory.RegionAcademique;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Territories as rights, submissions and parameters write them ("national", "region:53",
 * "academie:14", "departement:035", "etablissement:0350122T"), and what each is part of.
 */
public final class Places {

    public static final String NATIONAL = "national";

    public static final String REGION = "region";

    public static final String ACADEMIE = "academie";

    public static final String DEPARTEMENT = "departement";

    public static final String ETABLISSEMENT = "etablissement";

    private static final int PREFIX = 3;

    /** Some prefixes are of several collectivités of one académie. */
    private static final Map<String, Departement> BY_PREFIX =
            Territories.france().departements().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Departement::uaiPrefix,
                                    (departement) -> departement,
                                    (first, second) -> first));

    private Places() {}

    public static String ofSchool(String uai) {
        return ETABLISSEMENT + ":" + uai;
    }

    /** All that a declaration is about: a school, two where one succeeds another, a territory. */
    public static List<String> of(@Nullable String uai, Payload payload) {
        return switch (payload) {
            case SuccessionDeclaration succession ->
                    List.of(
                            ofSchool(Objects.requireNonNullElse(uai, "")),
                            ofSchool(succession.predecesseur()));
            case GarDeclaration gar -> List.of(gar.key());
            case ConcertationDeclaration concertation -> List.of(concertation.territory());
            default -> List.of(ofSchool(Objects.requireNonNullElse(uai, "")));
        };
    }

    public static String kind(String place) {
        return place.contains(":") ? place.substring(0, place.indexOf(':')) : place;
    }

    public static String code(String place) {
        return place.substring(place.indexOf(':') + 1);
    }

    /** Whether a text names a territory, in the form in which it is stored. */
    public static boolean exists(String place) {
        String code = code(place);
        Territories france = Territories.france();
        return switch (kind(place)) {
            case NATIONAL -> place.equals(NATIONAL);
            case REGION -> france.region(code).isPresent();
            case ACADEMIE -> france.academie(code).isPresent();
            case DEPARTEMENT ->
                    france.departement(code).filter((it) -> it.code().equals(code)).isPresent();
            case ETABLISSEMENT ->
                    Uai.parse(code).filter((it) -> it.value().equals(code)).isPresent();
            default -> false;
        };
    }

    /** Whether a territory is part of another, or the same. */
    public static boolean isWithin(String place, String other) {
        return enclosing(place).contains(other);
    }

    /**
     * A territory and all it is part of; of a school, where its UAI says that it stands. An
     * académie that is no more is part of its successor too.
     */
    static Set<String> enclosing(String place) {
        Set<String> all = new LinkedHashSet<>(List.of(place, NATIONAL));
        Territories france = Territories.france();
        String code = code(place);
        switch (kind(place)) {
            case ACADEMIE -> france.academie(code).ifPresent((it) -> add(it, all));
            case DEPARTEMENT -> france.departement(code).ifPresent((it) -> add(it, all));
            case ETABLISSEMENT -> departement(code).ifPresent((it) -> add(it, all));
            default -> {}
        }
        return all;
    }

    private static Optional<Departement> departement(String uai) {
        String prefix = uai.length() < PREFIX ? uai : uai.substring(0, PREFIX);
        return Optional.ofNullable(BY_PREFIX.get(prefix));
    }

    private static void add(Departement departement, Set<String> all) {
        all.add(DEPARTEMENT + ":" + departement.code());
        Territories.france().academie(departement.academie()).ifPresent((it) -> add(it, all));
    }

    private static void add(Academie academie, Set<String> all) {
        all.add(ACADEMIE + ":" + academie.code());
        Territories france = Territories.france();
        Optional.ofNullable(academie.region())
                .flatMap(france::region)
                .map(RegionAcademique::code)
                .ifPresent((code) -> all.add(REGION + ":" + code));
        Optional.ofNullable(academie.successor())
                .flatMap(france::academie)
                .ifPresent((successor) -> add(successor, all));
    }
}
