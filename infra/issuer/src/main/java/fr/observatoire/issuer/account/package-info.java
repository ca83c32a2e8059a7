/** People who sign in: an opaque id, a name to sign in with, their rights. */
@NullMarked
package fr.observatoire.issuer.account;

import org.jspecify.annotations.NullMarked;
