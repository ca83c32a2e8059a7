/** The texts of rights, perimeters and feeds, and what is wrong with them. */
@NullMarked
package fr.observatoire.issuer.right;

import org.jspecify.annotations.NullMarked;
