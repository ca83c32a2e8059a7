/** People sign in to the pages with the issuer's help (authorization code with PKCE), and out. */
@NullMarked
package fr.observatoire.query.web.signin;

import org.jspecify.annotations.NullMarked;
