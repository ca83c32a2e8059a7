package fr.observatoire.ingest.files;

import java.util.Collections;
import java.util.List;

/** Small files of the DNMA. */
final class Csv {

    static final String HEADER = "debutSemaine;UAI;visites_globales;duree_eleve";

    private Csv() {}

    static String week(String uai, String visits) {
        return "2025-09-08;" + uai + ";" + visits + ";0:08:32";
    }

    static String file(String... lines) {
        return HEADER + "\n" + String.join("\n", lines) + "\n";
    }

    static String good(int lines) {
        List<String> all = Collections.nCopies(lines, week("0350122T", "12"));
        return file(all.toArray(String[]::new));
    }
}
