/** What teams note beside the figures: breaks of series, closures, remarks. */
@NullMarked
package fr.observatoire.command.annotation;

import org.jspecify.annotations.NullMarked;
