package fr.observatoire.standalone.generate;

import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Departement;
import fr.observatoire.contract.uai.Uai;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Draws the schools of one département. */
record SchoolDraft(Plan plan, Academie academie, Departement departement) {

    /** Numbers within a département; those above belong to schools that do not exist. */
    static final int NUMBERS = 8999;

    private static final List<String> NAMES = TextResource.lines("noms.txt");

    School school(int position, int count, int rank) {
        Uai uai = Uai.ofDigits(prefix() + number(position, count));
        Draws draws =
                Draws.of(this.plan.seed(), "school", Long.parseLong(uai.value().substring(0, 7)));
        SchoolKind kind = SchoolKind.drawn(draws);
        boolean isPrivate = draws.chance(kind.privateShare());
        boolean mayVanish = this.academie.code().equals(this.plan.academies().getFirst());
        return new School(
                uai,
                draws.pick(NAMES),
                draws.chance(0.01),
                kind,
                isPrivate,
                priority(kind, isPrivate, draws),
                this.academie,
                this.departement,
                Commune.drawn(this.departement, draws),
                LocalDate.of(draws.between(1965, 2019), 9, 1),
                draws.between((int) kind.pupils().low(), (int) kind.pupils().high()),
                Life.of(this.plan, rank, mayVanish, kind, draws));
    }

    /** Corsica's two départements bear numbers of their own. */
    private String prefix() {
        return this.departement.code().replace("02A", "620").replace("02B", "720");
    }

    /** Spread over the numbers, none twice. */
    private String number(int position, int count) {
        int step = NUMBERS / count;
        Draws draws =
                Draws.of(this.plan.seed(), "number", this.departement.code().hashCode(), position);
        return String.format(Locale.ROOT, "%04d", 1 + position * step + draws.between(0, step - 1));
    }

    private static String priority(SchoolKind kind, boolean isPrivate, Draws draws) {
        if (isPrivate || !draws.chance(kind.priorityShare())) {
            return "";
        }
        return Formats.word(draws.chance(0.35) ? "rep+" : "rep");
    }
}
