/** One indicator of one scope in one period: what is explained, compared and spread out. */
@NullMarked
package fr.observatoire.query.web.moment;

import org.jspecify.annotations.NullMarked;
