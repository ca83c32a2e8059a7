package fr.observatoire.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rooms of the house and where they stand in the tree. */
final class Rooms {

    static final Path ROOT = Path.of(System.getProperty("observatoire.root", "../.."));

    static final List<String> FOLDERS =
            List.of(
                    "contract",
                    "infra/parts",
                    "infra/access",
                    "infra/schema",
                    "infra/doors",
                    "infra/issuer",
                    "ingest",
                    "command-service",
                    "query-service",
                    "dashboards",
                    "infra/standalone");

    private Rooms() {}

    /** The compiled classes of all rooms, tests left out. */
    static JavaClasses classes() {
        return new ClassFileImporter().importPaths(folders("target/classes"));
    }

    /** The main and test sources that exist. */
    static List<Path> folders(String below) {
        return FOLDERS.stream()
                .map(room -> ROOT.resolve(room).resolve(below))
                .filter(Files::isDirectory)
                .toList();
    }
}
