package fr.observatoire.standalone.bench;

import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.uai.Uai;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Invented schools of one académie, all alike. */
final class BenchSchools {

    private BenchSchools() {}

    static List<String> uais(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Uai.ofDigits(String.format(Locale.ROOT, "035%04d", i)).value())
                .toList();
    }

    static SchoolDeclaration declaration(String uai) {
        return new SchoolDeclaration(
                "College " + uai,
                "College",
                "Public",
                "035",
                "14",
                "35238",
                "Rennes",
                340,
                null,
                null,
                null,
                LocalDate.of(2000, 9, 1),
                LocalDate.of(2019, 9, 1),
                "OUVERT",
                500);
    }
}
