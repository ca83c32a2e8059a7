/** Digital resources that schools reach through the GAR. */
@NullMarked
package fr.observatoire.contract.resource;

import org.jspecify.annotations.NullMarked;
