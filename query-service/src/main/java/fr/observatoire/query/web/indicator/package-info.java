/** The catalogue of indicators. */
@NullMarked
package fr.observatoire.query.web.indicator;

import org.jspecify.annotations.NullMarked;
