/** Links that let a person choose a password, once. */
@NullMarked
package fr.observatoire.issuer.link;

import org.jspecify.annotations.NullMarked;
