/** The latest value of every indicator. */
@NullMarked
package fr.observatoire.query.web.latest;

import org.jspecify.annotations.NullMarked;
