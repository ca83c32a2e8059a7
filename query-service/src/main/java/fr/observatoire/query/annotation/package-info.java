/** What teams note beside the figures. */
@NullMarked
package fr.observatoire.query.annotation;

import org.jspecify.annotations.NullMarked;
