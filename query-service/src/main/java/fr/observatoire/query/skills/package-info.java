/** Certifications of pupils' digital skills. */
@NullMarked
package fr.observatoire.query.skills;

import org.jspecify.annotations.NullMarked;
