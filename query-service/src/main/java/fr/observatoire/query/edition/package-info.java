/** Editions: school years that are published once, with what stays masked of them. */
@NullMarked
package fr.observatoire.query.edition;

import org.jspecify.annotations.NullMarked;
