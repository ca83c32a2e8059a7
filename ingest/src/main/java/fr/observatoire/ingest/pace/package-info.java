/** No account may keep the door busy for itself. */
@NullMarked
package fr.observatoire.ingest.pace;

import org.jspecify.annotations.NullMarked;
