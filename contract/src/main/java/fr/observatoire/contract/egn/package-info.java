/** The États généraux du numérique pour l'éducation (2020), whose words other features use. */
@NullMarked
package fr.observatoire.contract.egn;

import org.jspecify.annotations.NullMarked;
