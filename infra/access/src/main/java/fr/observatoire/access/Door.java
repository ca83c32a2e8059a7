package fr.observatoire.access;

import fr.observatoire.contract.school.SchoolType;

import org.jspecify.annotations.Nullable;

/**
 * One way into a service.
 *
 * @param method of HTTP
 * @param path pattern of the address, with its variables
 * @param message of the table of rights that going through it says
 * @param place where the territory is that it concerns: "{uai}" a variable of the path,
 *     "?territory" a parameter of the query, nothing where what is sent says so and is judged by
 *     itself
 */
record Door(String method, String path, String message, String place) {

    /** Parameter that narrows a territory to schools of one type. */
    static final String TYPE = "type";

    boolean saysWhere() {
        return !this.place.isEmpty();
    }

    /** The name of the variable or parameter that says where. */
    String name() {
        return this.place.replaceAll("[{}?]|\\+.*", "");
    }

    /** Whether it is narrowed by type: where it is not, a type in the query means nothing. */
    boolean isNarrowed() {
        return this.place.endsWith("+" + TYPE);
    }

    boolean isInPath() {
        return this.place.startsWith("{");
    }

    /** The only schools that are asked about. */
    static @Nullable SchoolType type(String @Nullable [] values) {
        if (values == null || values.length != 1) {
            return null;
        }
        for (SchoolType type : SchoolType.values()) {
            if (type.id().equals(values[0])) {
                return type;
            }
        }
        return null;
    }
}
