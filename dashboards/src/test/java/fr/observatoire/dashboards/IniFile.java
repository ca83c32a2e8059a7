package fr.observatoire.dashboards;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** A settings file, flattened: "[section] key = value". */
final class IniFile {

    private IniFile() {}

    static Set<String> settings(Path file) {
        Set<String> settings = new LinkedHashSet<>();
        String section = "";
        for (String line : ProvisionedFiles.read(file).lines().toList()) {
            if (line.startsWith("[")) {
                section = line.strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                settings.add(section + " " + line.strip());
            }
        }
        return settings;
    }
}
