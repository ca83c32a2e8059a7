/**
 * What people write in words is put apart, where it can be erased: submissions and events hold its
 * keys (design §4).
 */
@NullMarked
package fr.observatoire.ingest.texts;

import org.jspecify.annotations.NullMarked;
