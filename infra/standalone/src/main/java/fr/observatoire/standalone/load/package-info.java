/**
 * Files sent to the front door, one or a list resumed where an earlier run was cut off, and their
 * receipts.
 */
@NullMarked
package fr.observatoire.standalone.load;

import org.jspecify.annotations.NullMarked;
