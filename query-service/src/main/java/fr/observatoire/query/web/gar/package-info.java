/** The use of the GAR, which is counted by académie. */
@NullMarked
package fr.observatoire.query.web.gar;

import org.jspecify.annotations.NullMarked;
