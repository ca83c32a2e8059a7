/** The columns of the two head-count files. */
@NullMarked
package fr.observatoire.ingest.headcount;

import org.jspecify.annotations.NullMarked;
