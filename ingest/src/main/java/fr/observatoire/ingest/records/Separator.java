package fr.observatoire.ingest.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The separator of a CSV file: the one its header has most of. */
public final class Separator {

    private static final List<Character> CANDIDATES = List.of(';', ',', '\t');

    private static final int LONGEST_HEADER = 1 << 16;

    private Separator() {}

    public static char of(InputStream start) throws IOException {
        byte[] lead = start.readNBytes(LONGEST_HEADER);
        int[] counts = new int[CANDIDATES.size()];
        boolean quoted = false;
        boolean begun = false;
        for (byte read : lead) {
            if (begun && !quoted && (read == '\n' || read == '\r')) {
                break;
            }
            begun |= read > ' ';
            quoted ^= read == '"';
            int candidate = quoted ? -1 : CANDIDATES.indexOf((char) read);
            if (candidate >= 0) {
                counts[candidate]++;
            }
        }
        return most(counts);
    }

    private static char most(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = (counts[i] > counts[best]) ? i : best;
        }
        return CANDIDATES.get(best);
    }
}
