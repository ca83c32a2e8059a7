/** The columns of questionnaire answers. */
@NullMarked
package fr.observatoire.ingest.answers;

import org.jspecify.annotations.NullMarked;
