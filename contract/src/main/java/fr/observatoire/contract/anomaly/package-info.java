/** What is judged over time. */
@NullMarked
package fr.observatoire.contract.anomaly;

import org.jspecify.annotations.NullMarked;
