package fr.observatoire.contract.yaml;

import fr.observatoire.contract.reason.Reason;

import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.Optional;

/** Characters that YAML does not have: the reader says neither their line nor their column. */
final class Unprintable {

    private Unprintable() {}

    /** The first of them, if there is one. */
    static Optional<Reason> in(String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (!StreamReader.isPrintable(point)) {
                return Optional.of(Reason.of("yaml.caractere", "yaml").at(line, column));
            }
            column = (point == '\n') ? 1 : column + 1;
            line += (point == '\n') ? 1 : 0;
        }
        return Optional.empty();
    }
}
