/** What a producer needs to write a file: CSV templates and the published JSON Schemas. */
@NullMarked
package fr.observatoire.ingest.templates;

import org.jspecify.annotations.NullMarked;
