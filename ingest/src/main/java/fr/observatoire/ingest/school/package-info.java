/** The columns of the school register. */
@NullMarked
package fr.observatoire.ingest.school;

import org.jspecify.annotations.NullMarked;
