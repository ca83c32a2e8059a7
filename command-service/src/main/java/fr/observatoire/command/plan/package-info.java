/** The digital plan of a school: its objectives. */
@NullMarked
package fr.observatoire.command.plan;

import org.jspecify.annotations.NullMarked;
