package fr.observatoire.query.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Masks further cells until no masked one can be worked out from those published: by subtraction,
 * nor by any other linear reasoning. A cell once safe stays so, since masks only grow.
 */
final class Secondary {

    /** Cells around one that are let loose in search of a way: few are quick, and mostly enough. */
    private static final List<Integer> REACHES = List.of(40, 200);

    private final Cube cube;

    private final Secrets secrets;

    private final Set<CellKey> sensitive;

    private final Leeway leeway;

    private final Companion companion;

    private final Set<CellKey> masked = new TreeSet<>();

    private final SortedMap<CellKey, List<Secret>> exposed = new TreeMap<>();

    Secondary(Cube cube, Collection<CellKey> primary) {
        this.cube = cube;
        this.secrets = new Secrets(cube);
        this.sensitive = Set.copyOf(primary);
        this.leeway = new Leeway(cube, this.secrets);
        this.companion = new Companion(cube, this.secrets, this.masked);
        primary.forEach(this::mask);
        this.masked.addAll(cube.hidden());
    }

    /** The primary cells and those that hide them. */
    Set<CellKey> masked() {
        boolean grown = true;
        while (grown && !this.exposed.isEmpty()) {
            maskLoneCells();
            search();
            Set<CellKey> companions = companions();
            companions.forEach(this::mask);
            grown = !companions.isEmpty();
        }
        return published();
    }

    private Set<CellKey> published() {
        var published = new TreeSet<>(this.masked);
        published.removeAll(this.cube.hidden());
        return published;
    }

    private boolean mask(CellKey cell) {
        boolean added = this.masked.add(cell);
        List<Secret> own = added ? secrets(cell) : List.of();
        if (!own.isEmpty()) {
            this.exposed.put(cell, new ArrayList<>(own));
        }
        return added;
    }

    private List<Secret> secrets(CellKey cell) {
        return this.sensitive.contains(cell)
                ? this.secrets.of(cell)
                : this.secrets.ofCompanion(cell);
    }

    /** What is masked alone in a sum is a subtraction away: no programme has to tell. */
    private void maskLoneCells() {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Secret secret :
                    List.copyOf(this.exposed.values()).stream().map(List::getFirst).toList()) {
                for (Equation equation : this.cube.equations(secret.cell())) {
                    if (this.companion.hidden(equation) == 1) {
                        grown |= this.companion.in(equation, secret).map(this::mask).orElse(false);
                    }
                }
            }
        }
    }

    /** One more for each cell exposed, unless another of the same round may help it. */
    private Set<CellKey> companions() {
        var companions = new LinkedHashSet<CellKey>();
        for (List<Secret> secrets : this.exposed.values()) {
            boolean helped =
                    this.cube.equations(secrets.getFirst().cell()).stream()
                            .flatMap(Equation::cells)
                            .anyMatch(companions::contains);
            if (!helped) {
                this.companion.around(secrets.getFirst()).ifPresent(companions::add);
            }
        }
        return companions;
    }

    private void search() {
        var neighbours = new Neighbours(this.cube, this.masked);
        for (CellKey cell : List.copyOf(this.exposed.keySet())) {
            boolean free = true;
            while (free && !left(cell).isEmpty()) {
                free = search(left(cell).getFirst(), neighbours);
            }
        }
    }

    /** Whether there is a way for the secret to be something else. */
    private boolean search(Secret secret, Neighbours neighbours) {
        int tried = 0;
        for (int reach : REACHES) {
            Set<CellKey> loose = neighbours.of(secret.cell(), reach);
            for (Escape escape : secret.escapes()) {
                if (loose.size() > tried) {
                    free(this.leeway.furthest(secret.cell(), escape, loose));
                    if (!left(secret.cell()).contains(secret)) {
                        return true;
                    }
                }
            }
            tried = loose.size();
        }
        return false;
    }

    /** A way found for one cell is often one for others. */
    private void free(Map<CellKey, double[]> differences) {
        differences.forEach(
                (cell, own) -> {
                    List<Secret> left = left(cell);
                    left.removeIf((secret) -> secret.isFree(own));
                    if (left.isEmpty()) {
                        this.exposed.remove(cell);
                    }
                });
    }

    private List<Secret> left(CellKey cell) {
        return this.exposed.getOrDefault(cell, new ArrayList<>());
    }
}
