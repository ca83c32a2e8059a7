/**
 * Who may do what (design §7): rights, whom they make of a caller, and the one table that decides.
 */
@NullMarked
package fr.observatoire.contract.access;

import org.jspecify.annotations.NullMarked;
