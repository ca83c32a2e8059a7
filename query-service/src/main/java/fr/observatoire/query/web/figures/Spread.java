package fr.observatoire.query.web.figures;

import java.util.List;

/**
 * How the values of schools are spread, each school weighing the same.
 *
 * @param schools that have a value
 * @param quantiles in the order asked; empty without schools
 */
public record Spread(long schools, List<Double> quantiles) {}
