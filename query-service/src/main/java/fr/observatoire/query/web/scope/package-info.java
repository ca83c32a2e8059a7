/** The schools that a figure is asked about: a territory and what narrows it. */
@NullMarked
package fr.observatoire.query.web.scope;

import org.jspecify.annotations.NullMarked;
