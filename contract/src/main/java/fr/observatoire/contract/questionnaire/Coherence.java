package fr.observatoire.contract.questionnaire;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.yaml.Places;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must be so between the parts of a référentiel, which its schema cannot say. */
final class Coherence {

    private static final int MAX_ITEMS = 500;

    private static final int STAGES = 3;

    private static final int SCALE_LEVELS = 5;

    private final Referentiel referentiel;

    private final Places places;

    private final int firstSection;

    private final String root;

    private final Map<String, Item> items = new HashMap<>();

    private final Set<String> sections = new HashSet<>();

    private final List<Reason> faults = new ArrayList<>();

    /**
     * @param firstSection of those that the document holds; what comes before is known to be right
     * @param root where the document has its sections; empty when it holds one section's items
     */
    Coherence(Referentiel referentiel, Places places, int firstSection, String root) {
        this.referentiel = referentiel;
        this.places = places;
        this.firstSection = firstSection;
        this.root = root;
        referentiel.items().forEach((item) -> this.items.putIfAbsent(item.id(), item));
    }

    List<Reason> faults() {
        long count = this.referentiel.items().count();
        if (count > MAX_ITEMS) {
            return List.of(
                    this.places.at(
                            this.root, Reason.of("referentiel.taille", "items", count, MAX_ITEMS)));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < this.referentiel.sections().size(); i++) {
            judge(this.referentiel.sections().get(i), i, seen);
        }
        return this.faults;
    }

    private void judge(Section section, int index, Set<String> seen) {
        boolean isGiven = index >= this.firstSection;
        String pointer = this.root.isEmpty() ? "" : this.root + "/" + index;
        if (!this.sections.add(section.id()) && isGiven) {
            fault(pointer + "/id", Reason.of("referentiel.id-double", section.id()));
        }
        for (int i = 0; i < section.items().size(); i++) {
            Item item = section.items().get(i);
            boolean isNew = seen.add(item.id());
            if (isGiven) {
                String place = pointer + "/items/" + i;
                if (!isNew) {
                    fault(place + "/id", Reason.of("referentiel.id-double", item.id()));
                }
                judge(item, place);
            }
        }
    }

    private void judge(Item item, String place) {
        if (item.kind() == ItemKind.STAGE && size(item.levels()) != STAGES) {
            fault(place, Reason.of("referentiel.etapes", item.id(), size(item.levels()), STAGES));
        }
        if (item.kind().hasScale()) {
            judgeScale(item, place);
        } else if (item.scale() != null) {
            fault(
                    place + "/scale",
                    Reason.of(
                            "referentiel.echelle-inutile",
                            item.id(),
                            item.scale(),
                            item.kind().id()));
        }
        if ((item.kind() == ItemKind.REFERENCE) != (item.repere() != null)) {
            fault(place, Reason.of("referentiel.repere", item.id()));
        }
        if (item.denominator() != null) {
            judgeDenominator(item, place + "/denominator");
        }
    }

    private void judgeScale(Item item, String place) {
        int levels = this.referentiel.levels(item);
        if (levels == 0) {
            fault(place, Reason.of("referentiel.echelle", item.id(), item.scale(), null));
        } else if (item.kind() == ItemKind.SCALE && levels != SCALE_LEVELS) {
            fault(place, Reason.of("referentiel.echelle-5", item.id(), levels, SCALE_LEVELS));
        }
    }

    private void judgeDenominator(Item item, String place) {
        Set<String> passed = new HashSet<>(Set.of(item.id()));
        @Nullable Item next = this.items.get(item.denominator());
        if (next == null || next.kind() != ItemKind.COUNT) {
            fault(
                    place,
                    Reason.of("referentiel.denominateur", item.id(), item.denominator(), null));
        }
        while (next != null) {
            if (!passed.add(next.id())) {
                fault(place, Reason.of("referentiel.cycle", item.id(), item.denominator(), null));
                return;
            }
            next = (next.denominator() == null) ? null : this.items.get(next.denominator());
        }
    }

    private void fault(String pointer, Reason reason) {
        this.faults.add(this.places.at(pointer, reason));
    }

    private static int size(@Nullable List<String> levels) {
        return (levels == null) ? 0 : levels.size();
    }
}
