/** Submissions sent as JSON, alone or many in a request. */
@NullMarked
package fr.observatoire.ingest.submissions;

import org.jspecify.annotations.NullMarked;
