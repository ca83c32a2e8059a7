package fr.observatoire.query.school;

import fr.observatoire.contract.school.HeadcountCorrected;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.SchoolAttributes;
import fr.observatoire.contract.school.SchoolChanged;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolReopened;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** What the read model knows of a school; each event makes it know more. */
final class SchoolRecord {

    private final String uai;

    private @Nullable SchoolAttributes latest;

    private final TreeMap<LocalDate, SchoolVersion> versions = new TreeMap<>();

    private final List<Opening> openings = new ArrayList<>();

    private long position = -1;

    SchoolRecord(String uai) {
        this.uai = uai;
    }

    SchoolRecord(
            String uai,
            SchoolAttributes latest,
            long position,
            List<SchoolVersion> versions,
            List<Opening> openings) {
        this.uai = uai;
        this.latest = latest;
        this.position = position;
        versions.forEach((version) -> this.versions.put(version.asOf(), version));
        this.openings.addAll(openings);
    }

    /**
     * Learns from an event, unless it was seen.
     *
     * @return whether anything was learned
     */
    boolean learn(Projected<SchoolEvent> projected) {
        if (projected.position() <= this.position) {
            return false;
        }
        this.position = projected.position();
        evolve(projected.event());
        return true;
    }

    private void evolve(SchoolEvent event) {
        switch (event) {
            case SchoolRegistered it -> describe(it.attributes(), it.asOf(), it.openedOn());
            case SchoolChanged it -> describe(it.attributes(), it.asOf(), it.openedOn());
            case SchoolClosed it -> this.openings.add(lastOpening().until(it.closedOn()));
            case SchoolReopened it -> reopen(it.reopenedOn());
            case HeadcountDeclared it -> {}
            case HeadcountCorrected it -> {}
        }
    }

    /** An older extract that comes late tells how the school was, not how it is. */
    private void describe(
            SchoolAttributes attributes, LocalDate asOf, @Nullable LocalDate openedOn) {
        if (this.versions.isEmpty() || !asOf.isBefore(this.versions.lastKey())) {
            this.latest = attributes;
        }
        this.versions.put(asOf, SchoolVersion.of(asOf, attributes));
        if (this.openings.isEmpty()) {
            this.openings.add(new Opening(openedOn, null));
        } else if (openedOn != null) {
            this.openings.set(0, this.openings.getFirst().since(openedOn));
        }
    }

    /** What is open does not open again. */
    private void reopen(LocalDate day) {
        if (!this.openings.isEmpty() && this.openings.getLast().closes() != null) {
            this.openings.add(new Opening(day, null));
        }
    }

    private Opening lastOpening() {
        return this.openings.isEmpty() ? new Opening(null, null) : this.openings.removeLast();
    }

    String uai() {
        return this.uai;
    }

    long position() {
        return this.position;
    }

    /** The attributes of the latest date. */
    SchoolAttributes latest() {
        return Objects.requireNonNull(
                this.latest, () -> this.uai + " closes without having been registered");
    }

    @Nullable LocalDate openedOn() {
        return this.openings.getFirst().opens();
    }

    @Nullable LocalDate closedOn() {
        return this.openings.getLast().closes();
    }

    List<SchoolVersion> versions() {
        return List.copyOf(this.versions.values());
    }

    List<Opening> openings() {
        return List.copyOf(this.openings);
    }
}
