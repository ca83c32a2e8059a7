package fr.observatoire.standalone.generate;

import java.time.LocalDate;

/**
 * An error that was made on purpose.
 *
 * @param source "ent", "equipement" or "effectifs"
 * @param rule that ought to find it, by its id
 * @param first first day of the first period that is wrong: a Monday, or a 1 August
 * @param corrected whether the right values follow
 */
record Planted(String uai, String source, String rule, LocalDate first, boolean corrected) {

    String line() {
        return String.join(
                ";", this.uai, this.source, this.rule, this.first.toString(), "" + this.corrected);
    }
}
