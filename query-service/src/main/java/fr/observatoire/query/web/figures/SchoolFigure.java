package fr.observatoire.query.web.figures;

import java.math.BigDecimal;

/** One school's two sums over a period. */
public record SchoolFigure(String uai, BigDecimal numerator, BigDecimal denominator) {}
