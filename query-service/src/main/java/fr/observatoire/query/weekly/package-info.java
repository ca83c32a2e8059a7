/** Feeds of which a week counts one fact per school. */
@NullMarked
package fr.observatoire.query.weekly;

import org.jspecify.annotations.NullMarked;
