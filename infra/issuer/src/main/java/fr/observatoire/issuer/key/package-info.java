/** The keys that sign tokens. */
@NullMarked
package fr.observatoire.issuer.key;

import org.jspecify.annotations.NullMarked;
