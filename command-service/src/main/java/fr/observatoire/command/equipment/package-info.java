/** The dated inventories of a school. */
@NullMarked
package fr.observatoire.command.equipment;

import org.jspecify.annotations.NullMarked;
