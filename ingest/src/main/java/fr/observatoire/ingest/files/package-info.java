/**
 * Whole files: spooled to disk, checked for structure, then sent on line by line; an interrupted
 * file goes on where it stopped.
 */
@NullMarked
package fr.observatoire.ingest.files;

import org.jspecify.annotations.NullMarked;
