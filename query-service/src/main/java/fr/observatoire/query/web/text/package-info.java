/** French texts, numbers and dates. */
@NullMarked
package fr.observatoire.query.web.text;

import org.jspecify.annotations.NullMarked;
