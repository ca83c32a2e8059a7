/** Successions of schools, as files tell them. */
@NullMarked
package fr.observatoire.ingest.succession;

import org.jspecify.annotations.NullMarked;
