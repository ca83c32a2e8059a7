/** Digital resources that schools reach through the GAR. */
@NullMarked
package fr.observatoire.command.resource;

import org.jspecify.annotations.NullMarked;
