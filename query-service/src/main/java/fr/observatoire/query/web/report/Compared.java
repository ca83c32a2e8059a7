package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Indicator.Reference;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A figure of the région beside a published national value, like with like.
 *
 * @param cell of the schools of the type that the value speaks of; without object where it speaks
 *     of several
 * @param gap what the région has more, in the subject's unit
 */
public record Compared(Subject subject, Reference reference, Cell cell, @Nullable BigDecimal gap) {}
