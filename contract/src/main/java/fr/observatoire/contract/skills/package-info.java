/** Digital skills that pupils have certified. */
@NullMarked
package fr.observatoire.contract.skills;

import org.jspecify.annotations.NullMarked;
