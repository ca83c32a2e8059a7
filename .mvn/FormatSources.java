import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Runs google-java-format over every Java source of the tree, from Maven's phase {@code validate}.
 * {@code check} lists the files that differ and fails; {@code apply} rewrites them.
 */
class FormatSources {

    private static final Set<String> SKIPPED = Set.of("target", "node_modules", ".git", "data");

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]).normalize();
        boolean apply = args[1].equals("apply");
        List<String> arguments = new ArrayList<>(List.of("--aosp"));
        arguments.addAll(
                apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        List<String> sources = sourcesUnder(root);
        if (sources.isEmpty()) {
            return;
        }
        arguments.addAll(sources);
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        int status = new Main(out, err, System.in).format(arguments.toArray(String[]::new));
        out.flush();
        err.flush();
        if (status != 0 && !apply) {
            System.err.println(
                    "The sources listed above are not formatted. Run: mvn -q -N validate"
                            + " -Dformat=apply");
        }
        System.exit(status);
    }

    private static List<String> sourcesUnder(Path root) throws IOException {
        List<String> sources = new ArrayList<>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return SKIPPED.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.toString().endsWith(".java")) {
                            sources.add(file.toString());
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return sources;
    }
}
