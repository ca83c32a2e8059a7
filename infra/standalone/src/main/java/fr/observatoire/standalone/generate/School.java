package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Departement;
import fr.observatoire.contract.uai.Uai;

import java.time.LocalDate;

/**
 * An invented school.
 *
 * @param denomination the part of its name that is its own ("les Tilleuls")
 * @param broken whether its name is written over two lines, as some of the real register are
 * @param priority "REP", "REP+" or empty
 * @param usualPupils pupils in a year like any other
 */
record School(
        Uai uai,
        String denomination,
        boolean broken,
        SchoolKind kind,
        boolean isPrivate,
        String priority,
        Academie academie,
        Departement departement,
        Commune commune,
        LocalDate openedOn,
        int usualPupils,
        Life life) {

    /** Its name when it is of that kind. */
    String nameAs(SchoolKind kind) {
        String sector = this.isPrivate ? " " + kind.privateSuffix() : "";
        return kind.prefix() + sector + (this.broken ? "\n" : " ") + this.denomination;
    }

    String sector() {
        return Formats.word(this.isPrivate ? "prive" : "public");
    }

    /** Key of everything drawn for the school. */
    long number() {
        return Long.parseLong(this.uai.value().substring(0, 7));
    }

    /** A little more or less than usual, the same whoever asks. */
    int pupils(long seed, SchoolYear year) {
        Draws draws = Draws.of(seed, "pupils", number(), year.start());
        return (int) StrictMath.round(this.usualPupils * draws.within(0.95, 1.05));
    }

    boolean isOpenIn(IsoWeek week) {
        return this.life.isOpenIn(week);
    }

    /** Open from the first to the last week of the school year. */
    boolean isOpenThrough(SchoolYear year) {
        return isOpenIn(IsoWeek.containing(year.firstDay().plusDays(6)))
                && isOpenIn(IsoWeek.containing(year.lastDay().minusDays(6)));
    }
}
