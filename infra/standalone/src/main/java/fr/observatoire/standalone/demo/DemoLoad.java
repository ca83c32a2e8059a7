package fr.observatoire.standalone.demo;

import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.generate.DemoData;
import fr.observatoire.standalone.load.FeedFile;
import fr.observatoire.standalone.load.Load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The load of the demonstration data: the one an earlier run began, or a new one. */
final class DemoLoad {

    private DemoLoad() {}

    static Load in(Path folder, int schools, Console console) {
        return Load.find(folder).orElseGet(() -> begin(folder, schools, console));
    }

    /** A run killed before the journal is written generates again: the same bytes. */
    private static Load begin(Path folder, int schools, Console console) {
        try {
            List<FeedFile> files = DemoData.generate(schools, folder);
            console.say("demo.generated", files.size(), folder);
            return Load.begin(folder, files);
        } catch (IOException ex) {
            throw CommandFailure.because(ex, "failure.data", folder, ex.toString());
        }
    }
}
