/** A school's answers to the questionnaire of a campaign. */
@NullMarked
package fr.observatoire.command.questionnaire;

import org.jspecify.annotations.NullMarked;
