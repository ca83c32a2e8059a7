/** The sign-in page and what keeps guessing slow. */
@NullMarked
package fr.observatoire.issuer.signin;

import org.jspecify.annotations.NullMarked;
