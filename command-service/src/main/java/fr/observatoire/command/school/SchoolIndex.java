package fr.observatoire.command.school;

import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The schools that a batch speaks of; a school registered in it is known to what follows. */
public final class SchoolIndex {

    private final Map<String, KnownSchool> schools = new HashMap<>();

    private final Set<String> moved = new HashSet<>();

    SchoolIndex(Collection<KnownSchool> known) {
        known.forEach((school) -> this.schools.put(school.uai(), school));
    }

    public @Nullable KnownSchool find(Uai uai) {
        return this.schools.get(uai.value());
    }

    /** Moves the index by an event that is being stored; events of other features leave it. */
    public void evolve(Object event) {
        if (event instanceof SchoolEvent change) {
            KnownSchool before = this.schools.get(change.uai());
            KnownSchool after = KnownSchool.after(before, change);
            if (!after.equals(before)) {
                this.schools.put(change.uai(), after);
                this.moved.add(change.uai());
            }
        }
    }

    /** UAIs of the schools that events moved. */
    public Set<String> movedUais() {
        return this.moved;
    }

    /** In the order of their UAIs, so that two writers never wait for each other in a circle. */
    Collection<KnownSchool> moved() {
        return new TreeSet<>(this.moved)
                .stream().map((uai) -> Objects.requireNonNull(this.schools.get(uai))).toList();
    }
}
