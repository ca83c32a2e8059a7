package fr.observatoire.contract.access;

import fr.observatoire.contract.school.SchoolType;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A role, and where it is held: "academie:14", "collectivite:departement:035", "admin".
 *
 * @param territory as {@link Places} writes it; "national" for a role that is held everywhere
 * @param types the only schools that it is held for; empty for all
 */
public record Right(Role role, String territory, Set<SchoolType> types) {

    private static final Set<SchoolType> COLLEGES = EnumSet.of(SchoolType.COLLEGE);

    private static final Set<SchoolType> LYCEES =
            EnumSet.of(
                    SchoolType.LYCEE,
                    SchoolType.LYCEE_PRO,
                    SchoolType.LYCEE_AGRICOLE,
                    SchoolType.EREA);

    private static final Set<SchoolType> AGRICULTURAL = EnumSet.of(SchoolType.LYCEE_AGRICOLE);

    public Right {
        types = Set.copyOf(types);
    }

    /** Reads one; nothing for what is no right, or of a territory that does not exist. */
    public static Optional<Right> parse(String text) {
        return Role.find(Places.kind(text))
                .filter((role) -> role != Role.PUBLIC && role != Role.PORTE)
                .flatMap((role) -> of(role, text));
    }

    private static Optional<Right> of(Role role, String text) {
        if (!role.hasTerritory()) {
            return text.equals(role.id())
                    ? Optional.of(new Right(role, Places.NATIONAL, Set.of()))
                    : Optional.empty();
        }
        return Optional.of(territory(role, text))
                .filter((territory) -> role.isHeldFor(Places.kind(territory)))
                .filter(Places::exists)
                .map((territory) -> new Right(role, territory, types(role, territory)));
    }

    private static String territory(Role role, String text) {
        return switch (role) {
            case COLLECTIVITE -> Places.code(text);
            case DRAAF -> Places.REGION + ":" + Places.code(text);
            default -> text;
        };
    }

    private static Set<SchoolType> types(Role role, String territory) {
        if (role == Role.DRAAF) {
            return AGRICULTURAL;
        }
        boolean isRegion = Places.kind(territory).equals(Places.REGION);
        return switch (role) {
            case COLLECTIVITE -> isRegion ? LYCEES : COLLEGES;
            default -> Set.of();
        };
    }

    /**
     * Whether what is asked is within it.
     *
     * @param type the only schools that are asked about; null for all
     */
    boolean covers(String place, @Nullable SchoolType type) {
        return Places.isWithin(place, this.territory)
                && (this.types.isEmpty() || (type != null && this.types.contains(type)));
    }

    /** As a token has it. */
    public String id() {
        if (!this.role.hasTerritory()) {
            return this.role.id();
        }
        return switch (this.role) {
            case COLLECTIVITE -> this.role.id() + ":" + this.territory;
            default -> this.role.id() + ":" + Places.code(this.territory);
        };
    }
}
