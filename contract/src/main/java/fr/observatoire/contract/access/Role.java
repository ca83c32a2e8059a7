package fr.observatoire.contract.access;

import fr.observatoire.contract.sharing.Audience;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to the observatory (design §7). */
public enum Role {
    /** Whoever has not signed in. */
    PUBLIC(Audience.PUBLIC),

    /** A school, for itself. */
    ETABLISSEMENT(Audience.ACADEMIE, "etablissement"),

    /** The departmental services of an académie. */
    DEPARTEMENT(Audience.DSDEN, "departement"),

    /** Département or région that equips collèges or lycées (art. L213-1, L214-6 C. éduc.). */
    COLLECTIVITE(Audience.COLLECTIVITE, "departement", "region"),

    ACADEMIE(Audience.ACADEMIE, "academie"),

    /** Regional service of the ministry of agriculture: agricultural lycées. */
    DRAAF(Audience.DRAAF, "region"),

    /** A région académique. */
    REGION(Audience.REGION, "region"),

    NATIONAL(Audience.NATIONAL),

    /** A machine account, which pushes what it was given to push, and reads nothing. */
    PRODUCTEUR(null),

    /** Keeps accounts and reads the journal; sees no school. */
    ADMIN(null),

    /** A machine account that reads the services' metrics. */
    SURVEILLANCE(null),

    /** The door itself, when it hands words over to be kept. */
    PORTE(null);

    private final @Nullable Audience audience;

    /** Kinds of territory that it is held for, with a blank between. */
    private final String kinds;

    Role(@Nullable Audience audience, String... kinds) {
        this.audience = audience;
        this.kinds = String.join(" ", kinds);
    }

    /** As rights and the table of rights write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As whom it is told of its own territory; nothing for those who are told of no school. */
    public Optional<Audience> audience() {
        return Optional.ofNullable(this.audience);
    }

    /** Whether it is held for a territory of this kind; false for every kind where it has none. */
    boolean isHeldFor(String kind) {
        return Arrays.asList(this.kinds.split(" ", -1)).contains(kind);
    }

    boolean hasTerritory() {
        return !this.kinds.isEmpty();
    }

    public static Optional<Role> find(String id) {
        return Arrays.stream(values()).filter((role) -> role.id().equals(id)).findFirst();
    }
}
