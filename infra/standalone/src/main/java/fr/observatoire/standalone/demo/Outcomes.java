package fr.observatoire.standalone.demo;

import fr.observatoire.standalone.Messages;
import fr.observatoire.standalone.generate.Expected;
import fr.observatoire.standalone.load.FileReceipt;

import java.util.ArrayList;
import java.util.List;

/** What became of the lines of all files, beside what had to become of them. */
final class Outcomes {

    private long accepted;

    private long corrected;

    private long unchanged;

    private long refused;

    private final List<String> differences = new ArrayList<>();

    void add(FileReceipt receipt, Expected expected) {
        String file = expected.file();
        this.accepted +=
                check(file, "demo.accepted", receipt.count("accepted"), expected.accepted());
        this.corrected +=
                check(file, "demo.corrected", receipt.count("corrected"), expected.corrected());
        this.unchanged +=
                check(file, "demo.unchanged", receipt.count("unchanged"), expected.unchanged());
        this.refused += check(file, "demo.refused", receipt.count("refused"), expected.refused());
    }

    private long check(String file, String outcome, long count, long due) {
        if (count != due) {
            this.differences.add(
                    Messages.of("demo.difference", file, count, Messages.of(outcome), due));
        }
        return count;
    }

    long accepted() {
        return this.accepted;
    }

    long corrected() {
        return this.corrected;
    }

    long unchanged() {
        return this.unchanged;
    }

    long refused() {
        return this.refused;
    }

    long all() {
        return this.accepted + this.corrected + this.unchanged + this.refused;
    }

    /** One line for each count that is not what it had to be. */
    List<String> differences() {
        return this.differences;
    }
}
