/**
 * The register of schools, with their head-counts, and what other features may know of a school.
 */
@NullMarked
package fr.observatoire.command.school;

import org.jspecify.annotations.NullMarked;
