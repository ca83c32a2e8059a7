/** Who signs in to a standalone observatory, and which machines may send to it. */
@NullMarked
package fr.observatoire.issuer;

import org.jspecify.annotations.NullMarked;
