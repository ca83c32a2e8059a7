/** The columns of the equipment inventory. */
@NullMarked
package fr.observatoire.ingest.equipment;

import org.jspecify.annotations.NullMarked;
