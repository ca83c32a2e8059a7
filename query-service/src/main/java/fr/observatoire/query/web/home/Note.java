package fr.observatoire.query.web.home;

import fr.observatoire.query.web.annotation.AnnotationCard;

/**
 * An annotation of a chart.
 *
 * @param number by which the chart and the table refer to the list beneath
 */
public record Note(int number, AnnotationCard card) {}
