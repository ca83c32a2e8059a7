/** Schools that take over from others: mergers, splits, moves under a new identifier. */
@NullMarked
package fr.observatoire.contract.succession;

import org.jspecify.annotations.NullMarked;
