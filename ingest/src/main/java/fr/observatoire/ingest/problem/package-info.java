/** Errors as RFC 9457 problems, in French. */
@NullMarked
package fr.observatoire.ingest.problem;

import org.jspecify.annotations.NullMarked;
