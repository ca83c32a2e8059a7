/** Feeds of which a school year counts one fact per school. */
@NullMarked
package fr.observatoire.query.yearly;

import org.jspecify.annotations.NullMarked;
