/** Answers to submissions and files. */
@NullMarked
package fr.observatoire.query.web.receipts;

import org.jspecify.annotations.NullMarked;
