package fr.observatoire.issuer.right;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.issuer.text.Texts;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks what was typed and says, field by field, what is wrong with it. */
@Component
public class Faults {

    /** Shortest password, in characters. */
    static final int SHORTEST = 12;

    /** Longest password, in bytes of UTF-8: BCrypt reads no further. */
    static final int LONGEST = 72;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private final Texts texts;

    Faults(Texts texts) {
        this.texts = texts;
    }

    /** A sign-in name, or the id of a machine account. */
    public List<Fault> name(String field, String name, String keptPrefix) {
        if (!NAME.matcher(name).matches()) {
            return one(field, this.texts.get("faute.nom", name));
        }
        return name.startsWith(keptPrefix)
                ? one(field, this.texts.get("faute.nom-reserve", keptPrefix))
                : List.of();
    }

    public List<Fault> taken(String field, String name) {
        return one(field, this.texts.get("faute.nom-pris", name));
    }

    public List<Fault> lastAdmin(String field) {
        return one(field, this.texts.get("faute.dernier-admin"));
    }

    /** Rights of a person, at least one. */
    public List<Fault> rights(List<String> rights) {
        return reach("droits", rights, Reach.RIGHTS, "faute.droit");
    }

    /** Rights of a machine, at least one. */
    public List<Fault> machineRights(List<String> rights) {
        return rights.isEmpty()
                ? one("droits", this.texts.get("faute.droit-aucun"))
                : reach("droits", rights, Reach.MACHINE_RIGHTS, "faute.droit-machine");
    }

    /** Perimeter of a machine, at least one territory. */
    public List<Fault> perimeter(List<String> perimeter) {
        return reach("perimetre", perimeter, Reach.PERIMETER, "faute.perimetre");
    }

    /** Feeds of a machine, at least one. */
    public List<Fault> feeds(List<String> feeds) {
        if (feeds.isEmpty()) {
            return one("flux", this.texts.get("faute.flux-aucun"));
        }
        List<String> known = SubmissionKind.feeds().stream().map(SubmissionKind::id).toList();
        return feeds.stream()
                .filter(feed -> !known.contains(feed))
                .map(feed -> new Fault("flux", this.texts.get("faute.flux", feed)))
                .toList();
    }

    /** A password, typed twice. */
    public List<Fault> password(String password, String again) {
        List<Fault> faults = new ArrayList<>();
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < SHORTEST || bytes > LONGEST) {
            faults.addAll(
                    one("mot-de-passe", this.texts.get("faute.mot-de-passe", SHORTEST, LONGEST)));
        }
        if (!password.equals(again)) {
            faults.addAll(one("confirmation", this.texts.get("faute.confirmation")));
        }
        return faults;
    }

    /** A number of hours from 0 to a year, or nothing. */
    public List<Fault> hours(String hours) {
        boolean right = hours.matches("[0-9]{0,4}") && (hours.isEmpty() || isAtMostAYear(hours));
        return right ? List.of() : one("heures", this.texts.get("faute.heures", hours));
    }

    private static boolean isAtMostAYear(String hours) {
        return Integer.parseInt(hours) <= 8760;
    }

    private List<Fault> reach(String field, List<String> texts, Reach reach, String key) {
        if (texts.isEmpty()) {
            return one(field, this.texts.get("faute.aucun"));
        }
        return texts.stream()
                .filter(text -> !reach.allows(text))
                .map(text -> new Fault(field, this.texts.get(key, text)))
                .toList();
    }

    private static List<Fault> one(String field, String message) {
        return List.of(new Fault(field, message));
    }
}
