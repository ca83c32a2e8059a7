package fr.observatoire.contract.entbreakdown;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a DNMA export breaks visits down by: each has its closed list of modalities. */
public enum Breakdown {
    SERVICES("services", ServiceIds.ALL, List.of(new Total("visites_services", ServiceIds.ALL))),
    DEVICES(
            "appareils",
            DeviceIds.ALL,
            List.of(
                    new Total("visites_appareils", DeviceIds.DEVICES),
                    new Total("visites_systemes", DeviceIds.SYSTEMS),
                    new Total("visites_navigateurs", DeviceIds.BROWSERS))),
    PROFILE_DEVICES(
            "profils-appareils",
            DeviceIds.BY_PROFILE,
            DeviceIds.PROFILES.stream()
                    .map((it) -> new Total("visites_" + it + "_appareils", DeviceIds.of(it)))
                    .toList());

    /** What is measured of each modality; its column is named {@code <measure>_<modality>}. */
    public static final List<String> MEASURES = List.of("visites", "utilisateurs", "duree");

    private final String id;

    // Both made by List.of and toList, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> modalities;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Total> totals;

    Breakdown(String id, List<String> modalities, List<Total> totals) {
        this.id = id;
        this.modalities = modalities;
        this.totals = totals;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    /** In the order of the export. */
    public List<String> modalities() {
        return this.modalities;
    }

    /** The sums that shares are taken over. */
    public List<Total> totals() {
        return this.totals;
    }

    /** Every measure of a fact: three of each modality, and the totals. */
    public Set<String> columns() {
        return Stream.concat(
                        this.modalities.stream()
                                .flatMap((it) -> MEASURES.stream().map((what) -> what + "_" + it)),
                        this.totals.stream().map(Total::measure))
                .collect(Collectors.toUnmodifiableSet());
    }

    @JsonCreator
    public static Breakdown of(String id) {
        return Arrays.stream(values())
                .filter((breakdown) -> breakdown.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown breakdown: " + id));
    }
}
