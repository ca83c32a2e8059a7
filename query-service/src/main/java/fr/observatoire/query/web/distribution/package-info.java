/** How schools' values of an indicator are spread. */
@NullMarked
package fr.observatoire.query.web.distribution;

import org.jspecify.annotations.NullMarked;
