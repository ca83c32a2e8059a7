package fr.observatoire.query.web.figures;

import java.time.LocalDate;

/** First day of the first and of the last period that have a figure. */
public record Span(LocalDate first, LocalDate last) {}
