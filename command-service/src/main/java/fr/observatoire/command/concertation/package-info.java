/** The concertation's proposals, and who supports them. */
@NullMarked
package fr.observatoire.command.concertation;

import org.jspecify.annotations.NullMarked;
