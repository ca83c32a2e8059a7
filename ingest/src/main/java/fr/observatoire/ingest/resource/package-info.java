/** The columns of the GAR's counts. */
@NullMarked
package fr.observatoire.ingest.resource;

import org.jspecify.annotations.NullMarked;
