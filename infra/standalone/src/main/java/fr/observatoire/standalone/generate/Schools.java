package fr.observatoire.standalone.generate;

import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Departement;
import fr.observatoire.contract.territory.Territories;

import java.util.ArrayList;
import java.util.List;

/** Invents the schools of a plan, by académie then département then UAI. */
final class Schools {

    /** Codes of territories whose schools bear another département's UAI prefix. */
    private static final List<String> BORROWED_PREFIX = List.of("977", "978");

    private final Plan plan;

    private final List<School> invented = new ArrayList<>();

    private Schools(Plan plan) {
        this.plan = plan;
    }

    static List<School> of(Plan plan) {
        Schools schools = new Schools(plan);
        List<Departement> departements =
                plan.academies().stream().flatMap(code -> departements(code).stream()).toList();
        double[] weights = departements.stream().mapToDouble(schools::weight).toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double before = 0;
        for (int i = 0; i < weights.length; i++) {
            double after = before + plan.schools() * weights[i] / total;
            int count = (int) (StrictMath.round(after) - StrictMath.round(before));
            schools.invent(departements.get(i), count);
            before = after;
        }
        return List.copyOf(schools.invented);
    }

    private static List<Departement> departements(String academie) {
        return Territories.france().departements().stream()
                .filter(departement -> departement.academie().equals(academie))
                .filter(departement -> !BORROWED_PREFIX.contains(departement.code()))
                .toList();
    }

    private double weight(Departement departement) {
        return 1 + Draws.of(this.plan.seed(), "weight", departement.code().hashCode()).unit();
    }

    private void invent(Departement departement, int count) {
        Academie academie = Territories.france().academie(departement.academie()).orElseThrow();
        SchoolDraft draft = new SchoolDraft(this.plan, academie, departement);
        for (int i = 0; i < count; i++) {
            this.invented.add(draft.school(i, count, this.invented.size()));
        }
    }
}
