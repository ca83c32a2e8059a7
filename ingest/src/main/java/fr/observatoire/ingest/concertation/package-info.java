/** The columns of the concertation's support. */
@NullMarked
package fr.observatoire.ingest.concertation;

import org.jspecify.annotations.NullMarked;
