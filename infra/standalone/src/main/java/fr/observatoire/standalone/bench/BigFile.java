package fr.observatoire.standalone.bench;

import fr.observatoire.standalone.CommandFailure;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A DNMA export of a given size, every line good. */
final class BigFile {

    private static final String HEADER =
            "debutSemaine;UAI;academie;visites_globales;utilisateurs_globales;visites_eleve;utilisateurs_eleve;duree_eleve;visites_parent;utilisateurs_parent;duree_parent\n";

    private BigFile() {}

    /**
     * Writes the file.
     *
     * @param bytes its size at least
     * @return the number of its lines, header left out
     */
    static long write(Path file, List<String> uais, long bytes) {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            long written = 0;
            long lines = 0;
            while (written < bytes) {
                LocalDate week = Weeks.FIRST.plusWeeks(lines / uais.size() % 200);
                String line =
                        week
                                + ";"
                                + uais.get((int) (lines % uais.size()))
                                + ";Rennes;"
                                + (1000 + lines % 997)
                                + ";240;600;150;0:08:32;210;60;0:04:01\n";
                out.write(line);
                written += line.length();
                lines++;
            }
            return lines;
        } catch (IOException ex) {
            throw CommandFailure.because(ex, "failure.file", file, ex.toString());
        }
    }
}
