/** Who is there, and which door is open to them: what the three services have in common. */
@NullMarked
package fr.observatoire.access;

import org.jspecify.annotations.NullMarked;
