/** The answer that every submission gets. */
@NullMarked
package fr.observatoire.command.receipts;

import org.jspecify.annotations.NullMarked;
