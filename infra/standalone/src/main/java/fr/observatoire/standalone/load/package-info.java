/** A list of files sent to ingest in order, resumed where an earlier run was cut off. */
@NullMarked
package fr.observatoire.standalone.load;

import org.jspecify.annotations.NullMarked;
