/** The accounts of a demonstration, which exist in no other mode. */
@NullMarked
package fr.observatoire.issuer.demo;

import org.jspecify.annotations.NullMarked;
