/**
 * Child processes that end with their parent, and the traces that let a later run find those that
 * did not.
 */
@NullMarked
package fr.observatoire.parts.process;

import org.jspecify.annotations.NullMarked;
