package fr.observatoire.contract.entbreakdown;

import java.util.List;
import java.util.stream.Stream;

/**
 * The devices of the DNMA exports {@code par-uai-appareils} and {@code par-uai-profils-appareils}
 * (facts.md §3). What the first calls {@code autreappareil}, the second calls {@code
 * autresappareil}: each keeps its own name.
 */
final class DeviceIds {

    static final List<String> DEVICES =
            List.of("ordinateur", "smartphone", "tablette", "autreappareil");

    static final List<String> SYSTEMS =
            List.of("windows", "macos", "linux", "chromeos", "android", "ios", "autreos");

    static final List<String> BROWSERS =
            List.of(
                    "chrome",
                    "chromemobile",
                    "edge",
                    "firefox",
                    "safari",
                    "samsungbrowser",
                    "opera",
                    "huaweibrowser",
                    "miuibrowser",
                    "autrenavigateur");

    static final List<String> ALL =
            Stream.of(DEVICES, SYSTEMS, BROWSERS).flatMap(List::stream).toList();

    static final List<String> PROFILES =
            List.of("eleve", "parent", "enseignant", "admin_vie_scol_tech");

    static final List<String> BY_PROFILE =
            PROFILES.stream().flatMap((profile) -> of(profile).stream()).toList();

    private DeviceIds() {}

    /** The devices of a profile. */
    static List<String> of(String profile) {
        return Stream.of("ordinateur", "smartphone", "tablette", "autresappareil")
                .map((device) -> profile + "_" + device)
                .toList();
    }
}
