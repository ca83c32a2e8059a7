package fr.observatoire.standalone.generate;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.util.List;

/** Writes one file line by line, with faults among the good lines. */
final class FeedWriter implements AutoCloseable {

    private final CsvWriter csv;

    private final Shape shape;

    private final Rota rota;

    private final Tally tally;

    FeedWriter(CsvWriter csv, Shape shape, Rota rota, Tally tally) {
        this.csv = csv;
        this.shape = shape;
        this.rota = rota;
        this.tally = tally;
    }

    void header(List<String> labels) {
        this.csv.writeRecord(labels);
    }

    /** A good line that nothing later refers to: a spoiled copy may follow. */
    void line(List<String> fields, Outcome outcome) {
        fixed(fields, outcome);
        this.rota
                .afterGoodLine()
                .ifPresent(
                        fault -> odd(fault.spoil(fields, this.shape), fault.id(), fault.outcome()));
    }

    /** A line on which another file builds. */
    void fixed(List<String> fields, Outcome outcome) {
        this.csv.writeRecord(fields);
        this.tally.add(outcome);
    }

    /** A line that is odd in a named way. */
    void odd(List<String> fields, String oddity, Outcome outcome) {
        this.csv.writeRecord(fields);
        this.tally.add(oddity, outcome);
    }

    @Override
    public void close() throws IOException {
        this.csv.close();
    }
}
