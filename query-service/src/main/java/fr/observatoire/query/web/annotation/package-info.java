/** What teams note beside the figures: asked for, listed, set, amended and withdrawn. */
@NullMarked
package fr.observatoire.query.web.annotation;

import org.jspecify.annotations.NullMarked;
