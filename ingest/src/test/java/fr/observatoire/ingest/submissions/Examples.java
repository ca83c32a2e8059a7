package fr.observatoire.ingest.submissions;

import java.util.UUID;

/** Envelopes as a school would write them. */
final class Examples {

    private Examples() {}

    static String week(Object visits) {
        return envelope(
                "ent-usage",
                """
                {"debut_semaine":"2025-09-08","mesures":{"visites_globales":%s,"duree_eleve":"0:08:32"}}\
                """
                        .formatted(visits));
    }

    static String answer(String value) {
        return envelope(
                "answers",
                """
                {"referentiel":"cln-2010","version":"2010","date_reponse":"2025-10-06",
                 "reponses":{"cln.3.2.charte":%s}}\
                """
                        .formatted(value));
    }

    static String withId(UUID id, String envelope) {
        return envelope.replaceFirst("\\{", "{\"submissionId\":\"" + id + "\",");
    }

    private static String envelope(String kind, String payload) {
        return """
        {"kind":"%s","schemaVersion":1,"uai":"0350122T","payload":%s}\
        """
                .formatted(kind, payload);
    }
}
