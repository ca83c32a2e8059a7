/** How a request that fails is answered: as RFC 9457 says, in French, with every reason. */
@NullMarked
package fr.observatoire.command.problem;

import org.jspecify.annotations.NullMarked;
