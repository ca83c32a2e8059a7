package fr.observatoire.standalone.generate;

import java.util.List;

/**
 * What is usual in the files of one feed.
 *
 * @param kind kind of submission
 * @param goodLinesPerFault a fault follows after so many good lines
 * @param faults in turn
 */
record Feed(String kind, Shape shape, int goodLinesPerFault, List<Fault> faults) {}
