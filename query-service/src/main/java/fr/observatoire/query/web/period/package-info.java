/** Weeks, months and school years as figures are asked for and labelled. */
@NullMarked
package fr.observatoire.query.web.period;

import org.jspecify.annotations.NullMarked;
