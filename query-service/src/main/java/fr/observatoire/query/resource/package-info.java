/** The use of the GAR, académie by académie. */
@NullMarked
package fr.observatoire.query.resource;

import org.jspecify.annotations.NullMarked;
