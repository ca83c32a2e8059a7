/** Words that people wrote, kept apart from events so that they can be erased (design §4). */
@NullMarked
package fr.observatoire.command.texts;

import org.jspecify.annotations.NullMarked;
