/** Time series of one indicator. */
@NullMarked
package fr.observatoire.query.web.series;

import org.jspecify.annotations.NullMarked;
