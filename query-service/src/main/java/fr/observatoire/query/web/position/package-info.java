/** Where schools stand by their answers, alone and together. */
@NullMarked
package fr.observatoire.query.web.position;

import org.jspecify.annotations.NullMarked;
