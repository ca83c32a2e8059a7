/**
 * The same parts for tests: one server and one broker per JVM, fresh databases and topics for each
 * test class.
 */
@NullMarked
package fr.observatoire.parts.testing;

import org.jspecify.annotations.NullMarked;
