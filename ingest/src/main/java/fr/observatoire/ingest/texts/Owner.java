package fr.observatoire.ingest.texts;

/**
 * Whose words they are: among an owner's, the same words have one key.
 *
 * @param field under which the keeper knows it
 */
public record Owner(String field, String id) {

    public static Owner school(String uai) {
        return new Owner("uai", uai);
    }

    /**
     * @param id "region:53"
     */
    public static Owner territory(String id) {
        return new Owner("territoire", id);
    }
}
