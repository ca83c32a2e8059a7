/** The concertation's proposals, région by région. */
@NullMarked
package fr.observatoire.query.concertation;

import org.jspecify.annotations.NullMarked;
