/** A figure down to what each school declared. */
@NullMarked
package fr.observatoire.query.web.explanation;

import org.jspecify.annotations.NullMarked;
