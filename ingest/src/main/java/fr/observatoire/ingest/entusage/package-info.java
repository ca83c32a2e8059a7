/** The columns of the ENT usage export. */
@NullMarked
package fr.observatoire.ingest.entusage;

import org.jspecify.annotations.NullMarked;
