package fr.observatoire.issuer.right;

import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.access.Right;
import fr.observatoire.contract.access.Role;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which texts a claim may hold, as whoever reads the token understands them. */
public final class Reach {

    private static final Set<Role> OF_MACHINES = EnumSet.of(Role.PRODUCTEUR, Role.SURVEILLANCE);

    /** Rights of a person. */
    public static final Reach RIGHTS = new Reach(text -> isRight(text, false));

    /** Rights of a machine. */
    public static final Reach MACHINE_RIGHTS = new Reach(text -> isRight(text, true));

    /** Perimeter of a machine. */
    public static final Reach PERIMETER = new Reach(Places::exists);

    private final Predicate<String> allowed;

    private Reach(Predicate<String> allowed) {
        this.allowed = allowed;
    }

    /** The lines of a form's field, without blanks and without repetition. */
    public static List<String> lines(String field) {
        return field.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** The rights that a machine may be given, all of them. */
    public static List<String> machineRights() {
        return OF_MACHINES.stream().map(Role::id).toList();
    }

    /** Whether a text may stand there. */
    public boolean allows(String text) {
        return this.allowed.test(text);
    }

    private static boolean isRight(String text, boolean ofMachine) {
        return Right.parse(text)
                .filter(right -> OF_MACHINES.contains(right.role()) == ofMachine)
                .isPresent();
    }
}
