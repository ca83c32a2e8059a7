/** Reading of request parameters: every fault at once, each named. */
@NullMarked
package fr.observatoire.query.web.parameter;

import org.jspecify.annotations.NullMarked;
