/** The files of certifications. */
@NullMarked
package fr.observatoire.ingest.skills;

import org.jspecify.annotations.NullMarked;
