/** Who was sent away at the door, handed to who keeps the journal. */
@NullMarked
package fr.observatoire.ingest.journal;

import org.jspecify.annotations.NullMarked;
