/** Cuts a file into records byte by byte, in bounded memory. */
@NullMarked
package fr.observatoire.ingest.records;

import org.jspecify.annotations.NullMarked;
