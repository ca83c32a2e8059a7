/**
 * Invented but plausible data in the real file formats, for the demo, for tests and for measures:
 * the same plan and seed always give the same bytes.
 */
@NullMarked
package fr.observatoire.standalone.generate;

import org.jspecify.annotations.NullMarked;
