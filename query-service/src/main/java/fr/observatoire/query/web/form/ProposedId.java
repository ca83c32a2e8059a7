package fr.observatoire.query.web.form;

import java.text.Normalizer;
import java.util.Locale;

/** An id for who does not care to find one. */
public final class ProposedId {

    private static final int MOST = 60;

    private ProposedId() {}

    /** "CLN 2026 : colleges d'ici" makes "cln-2026-colleges-d-ici". */
    public static String of(String title) {
        String plain =
                Normalizer.normalize(
                                title.toLowerCase(Locale.FRENCH).replace("\u0153", "oe"),
                                Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-");
        return trimmed((plain.length() > MOST) ? trimmed(plain).substring(0, MOST) : plain);
    }

    private static String trimmed(String id) {
        return id.replaceAll("^-|-$", "");
    }
}
