/** What teams note beside the figures: breaks of series, closures, remarks. */
@NullMarked
package fr.observatoire.contract.annotation;

import org.jspecify.annotations.NullMarked;
