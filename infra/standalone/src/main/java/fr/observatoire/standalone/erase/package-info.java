/** {@code effacer}: words of a school, or one text, for good. */
@NullMarked
package fr.observatoire.standalone.erase;

import org.jspecify.annotations.NullMarked;
