/** OAuth 2 and OpenID Connect: what a token says, and to whom it is given. */
@NullMarked
package fr.observatoire.issuer.token;

import org.jspecify.annotations.NullMarked;
