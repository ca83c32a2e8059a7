package fr.observatoire.contract.access;

import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Territories;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who asks or declares, as a token or a record's seal says it.
 *
 * @param id opaque, never a name
 * @param feeds what a machine account may push
 * @param perimeter territories of whose schools it may push them
 */
public record Caller(
        String id, List<Right> rights, Set<SubmissionKind> feeds, List<String> perimeter) {

    /** Whoever has not signed in. */
    public static final Caller ANONYMOUS =
            new Caller(
                    "anonyme",
                    List.of(new Right(Role.PUBLIC, Places.NATIONAL, Set.of())),
                    Set.of(),
                    List.of());

    public Caller {
        rights = List.copyOf(rights);
        feeds = Set.copyOf(feeds);
        perimeter = List.copyOf(perimeter);
    }

    /** As texts say it; what is no right, no feed, no territory gives nothing. */
    public static Caller of(
            String id, List<String> rights, List<String> feeds, List<String> perimeter) {
        return new Caller(
                id,
                rights.stream().map(Right::parse).flatMap(Optional::stream).toList(),
                feeds.stream()
                        .map(SubmissionKind::find)
                        .flatMap(Optional::stream)
                        .filter(SubmissionKind::isFeed)
                        .collect(Collectors.toSet()),
                perimeter.stream().filter(Places::exists).toList());
    }

    /** The door itself: it hands words over to be kept, and nothing else. */
    public static Caller door() {
        return new Caller(
                "porte",
                List.of(new Right(Role.PORTE, Places.NATIONAL, Set.of())),
                Set.of(),
                List.of());
    }

    /** Its rights as texts. */
    public List<String> rightIds() {
        return this.rights.stream().map(Right::id).toList();
    }

    /** Its feeds as texts. */
    public List<String> feedIds() {
        return this.feeds.stream().map(SubmissionKind::id).sorted().toList();
    }

    public boolean is(Role role) {
        return this.rights.stream().anyMatch((right) -> right.role() == role);
    }

    /** Whether a role of its is held for the whole of a place, by one right or by several. */
    public boolean holds(Role role, String place, @Nullable SchoolType type) {
        return covers(role, place, type)
                || (role == Role.ACADEMIE && coversAllAcademiesOf(place, type));
    }

    private boolean covers(Role role, String place, @Nullable SchoolType type) {
        return this.rights.stream()
                .anyMatch((right) -> right.role() == role && right.covers(place, type));
    }

    /** An académie that is alone in its région answers for the région too. */
    private boolean coversAllAcademiesOf(String place, @Nullable SchoolType type) {
        List<String> parts =
                Territories.france().academies().stream()
                        .filter((academie) -> academie.validTo() == null)
                        .map(Academie::code)
                        .map((code) -> Places.ACADEMIE + ":" + code)
                        .filter((academie) -> Places.isWithin(academie, place))
                        .toList();
        return !parts.isEmpty()
                && parts.stream().allMatch((part) -> covers(Role.ACADEMIE, part, type));
    }

    /** The audiences that it is part of where a place is concerned, the nearest first. */
    public List<Audience> audiences(String place, @Nullable SchoolType type) {
        return Stream.of(Role.values())
                .filter((role) -> role != Role.PUBLIC && holds(role, place, type))
                .map(Role::audience)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** In whose name it may speak; a machine account, in that of those it pushes for. */
    public List<String> territories() {
        return Stream.concat(
                        spokenFor(), is(Role.PRODUCTEUR) ? this.perimeter.stream() : Stream.empty())
                .distinct()
                .toList();
    }

    /** In whose name it may decide: a machine account pushes for its perimeter, and no more. */
    public List<String> ownTerritories() {
        return spokenFor().distinct().toList();
    }

    /** Whether it is, itself, of a territory in whose name somebody spoke. */
    public boolean speaksFor(String place) {
        return spokenFor().anyMatch(place::equals);
    }

    /** Who answers for some schools of a territory does not speak for the territory. */
    private Stream<String> spokenFor() {
        return this.rights.stream()
                .filter((right) -> right.role() != Role.PUBLIC)
                .filter((right) -> right.role().audience().isPresent())
                .filter((right) -> right.types().isEmpty())
                .map(Right::territory);
    }

    /** Whether it is part of an institution: such are told what is told as far as France. */
    public boolean isOfInstitution() {
        return this.rights.stream()
                .map(Right::role)
                .anyMatch((role) -> role != Role.PUBLIC && role.audience().isPresent());
    }

    /** Whether it is a machine account of a part of whose perimeter this is. */
    boolean pushesFor(String place) {
        return is(Role.PRODUCTEUR)
                && this.perimeter.stream().anyMatch((whole) -> Places.isWithin(place, whole));
    }

    /** Whether a machine account was given this to push. */
    boolean pushes(SubmissionKind kind, String place) {
        return this.feeds.contains(kind) && pushesFor(place);
    }
}
