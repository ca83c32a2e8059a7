/** Editions: a school year's figures, published once for those who see no single school. */
@NullMarked
package fr.observatoire.command.edition;

import org.jspecify.annotations.NullMarked;
