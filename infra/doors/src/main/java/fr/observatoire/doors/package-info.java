/** Every door of a service, walked up to by everybody: a part of the tests of all services. */
@NullMarked
package fr.observatoire.doors;

import org.jspecify.annotations.NullMarked;
