/** The observatory with demonstration data, and what became of them. */
@NullMarked
package fr.observatoire.standalone.demo;

import org.jspecify.annotations.NullMarked;
