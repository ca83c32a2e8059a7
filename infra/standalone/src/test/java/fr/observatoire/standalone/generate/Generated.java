package fr.observatoire.standalone.generate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import fr.observatoire.standalone.load.FeedFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Generated files, read back. */
record Generated(Path folder, List<FeedFile> files, Manifest manifest) {

    static Generated of(Plan plan, Path folder) throws IOException {
        List<FeedFile> files = Generator.generate(plan, folder);
        return new Generated(folder, files, Manifest.read(folder));
    }

    List<FeedFile> ofKind(String kind) {
        return this.files.stream().filter(file -> file.kind().equals(kind)).toList();
    }

    Expected expected(FeedFile file) {
        String name = file.path().getFileName().toString();
        return this.manifest.files().stream()
                .filter(expected -> expected.file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The data lines of a file, whatever its separator. */
    static List<List<String>> lines(Path file) throws IOException {
        char separator = file.toString().matches(".*ent-.*-10\\.csv") ? ',' : ';';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .detectBomHeader(true)
                        .ofCsvRecord(file)) {
            return reader.stream().skip(1).map(CsvRecord::getFields).toList();
        }
    }
}
