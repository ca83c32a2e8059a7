/** French texts. */
@NullMarked
package fr.observatoire.issuer.text;

import org.jspecify.annotations.NullMarked;
