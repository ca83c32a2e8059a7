package fr.observatoire.query.masking;

import fr.observatoire.contract.indicator.Indicator;

/** What anyone reads of a cell; the sums are 0 where it is masked. */
public record Answer(
        Indicator indicator, CellKey cell, boolean masked, double numerator, double denominator) {

    double part(boolean above) {
        return above ? this.numerator : this.denominator;
    }
}
