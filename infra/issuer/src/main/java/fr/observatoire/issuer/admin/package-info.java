/** The pages on which an admin minds the accounts. */
@NullMarked
package fr.observatoire.issuer.admin;

import org.jspecify.annotations.NullMarked;
