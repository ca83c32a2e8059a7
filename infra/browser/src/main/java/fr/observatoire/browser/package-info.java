/** A real browser for the tests of every module that has pages. */
@NullMarked
package fr.observatoire.browser;

import org.jspecify.annotations.NullMarked;
