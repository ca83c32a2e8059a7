/** First figures: what the write side, the read side and the door do in one run, as ratios. */
@NullMarked
package fr.observatoire.standalone.bench;

import org.jspecify.annotations.NullMarked;
