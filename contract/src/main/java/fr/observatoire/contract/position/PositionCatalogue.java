package fr.observatoire.contract.position;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The positions of the built-in référentiels, and the families that their axes belong to. */
public final class PositionCatalogue {

    private static final PositionCatalogue BUILT_IN =
            new PositionCatalogue(
                    List.of(read("positions.yaml", Position[].class)),
                    List.of(read("correspondance.yaml", FamilyOfAxis[].class)));

    private final List<Position> positions;

    private final List<FamilyOfAxis> families;

    private PositionCatalogue(List<Position> positions, List<FamilyOfAxis> families) {
        this.positions = positions;
        this.families = families;
    }

    public static PositionCatalogue builtIn() {
        return BUILT_IN;
    }

    public List<Position> positions() {
        return this.positions;
    }

    /** The positions that answers to a référentiel give. */
    public List<Position> of(String referentiel) {
        return this.positions.stream()
                .filter((position) -> position.referentiel().equals(referentiel))
                .toList();
    }

    public Optional<Position> find(String id) {
        return this.positions.stream().filter((position) -> position.id().equals(id)).findFirst();
    }

    /** The common view's mapping, in its order. */
    public List<FamilyOfAxis> families() {
        return this.families;
    }

    private static <T> T read(String file, Class<T> type) {
        InputStream stream =
                Objects.requireNonNull(
                        PositionCatalogue.class.getResourceAsStream("/catalogue/" + file));
        return new YAMLMapper().readValue(stream, type);
    }
}
