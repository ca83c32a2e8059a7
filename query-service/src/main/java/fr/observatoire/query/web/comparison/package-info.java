/** A figure beside those of its like, of France, and of what was published. */
@NullMarked
package fr.observatoire.query.web.comparison;

import org.jspecify.annotations.NullMarked;
