/** What the EGN's concertation asks for: proposals, and who supports them. */
@NullMarked
package fr.observatoire.contract.concertation;

import org.jspecify.annotations.NullMarked;
