/** Machine accounts: vendors, exports, the launcher itself. */
@NullMarked
package fr.observatoire.issuer.machine;

import org.jspecify.annotations.NullMarked;
