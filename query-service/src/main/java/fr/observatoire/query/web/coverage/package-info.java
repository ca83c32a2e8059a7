/** Schools that reported, of those expected. */
@NullMarked
package fr.observatoire.query.web.coverage;

import org.jspecify.annotations.NullMarked;
