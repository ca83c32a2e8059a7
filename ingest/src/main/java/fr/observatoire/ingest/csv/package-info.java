/** What the columns and cells of a CSV file become, whatever the feed. */
@NullMarked
package fr.observatoire.ingest.csv;

import org.jspecify.annotations.NullMarked;
