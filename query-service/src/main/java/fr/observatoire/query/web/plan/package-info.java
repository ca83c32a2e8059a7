/** A school's plan: its objectives, and whether they are on track. */
@NullMarked
package fr.observatoire.query.web.plan;

import org.jspecify.annotations.NullMarked;
