/** The columns of the three exports that break the ENT's usage down. */
@NullMarked
package fr.observatoire.ingest.entbreakdown;

import org.jspecify.annotations.NullMarked;
