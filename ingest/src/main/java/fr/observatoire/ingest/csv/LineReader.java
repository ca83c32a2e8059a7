package fr.observatoire.ingest.csv;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.uai.Uai;
import fr.observatoire.ingest.submissions.Declaration;
import fr.observatoire.ingest.texts.PutApart;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the lines of a file under its header, each by itself, giving every fault at once. */
public final class LineReader {

    private final UUID file;

    private final Header header;

    private final CsvLine splitter;

    /** Negative where the lines speak of no school. */
    private final int uaiPosition;

    /**
     * @param file id of the file, from which its lines' words get their keys
     */
    public LineReader(UUID file, Header header, char separator) {
        this.file = file;
        this.header = header;
        this.splitter = new CsvLine(separator);
        this.uaiPosition = uaiPosition(header.columns());
    }

    public Declaration read(int line, String record) {
        List<String> fields = this.splitter.fields(record);
        if (fields == null) {
            return refused(null, List.of(Reason.of("fichier.guillemet-mal-place").at(line, null)));
        }
        String uai = uai(fields);
        if (fields.size() != this.header.columns().size()) {
            return refused(uai, List.of(wrongCount(line, fields)));
        }
        List<Reason> faults = new ArrayList<>();
        ObjectNode payload = new LineCells(this.header, line, fields, uai != null).payload(faults);
        boolean named = uai != null || this.uaiPosition < 0;
        return (!named || !faults.isEmpty()) ? refused(uai, faults) : sound(line, uai, payload);
    }

    private Declaration sound(int line, @Nullable String uai, ObjectNode payload) {
        SubmissionKind kind = this.header.feed().kind();
        UUID id = new FileLine(this.file, line).submissionId();
        PutApart apart = PutApart.ofLine(id, kind, payload);
        return apart.faults().isEmpty()
                ? new Declaration.Sound(kind, uai, null, bind(apart.payload()), apart.texts())
                : refused(uai, apart.faults().stream().map((one) -> one.at(line, null)).toList());
    }

    /** The cells have been read after the schema, so nothing is left to be refused. */
    private Payload bind(JsonNode payload) {
        return ContractJson.mapper().treeToValue(payload, this.header.feed().kind().payloadType());
    }

    private Declaration refused(@Nullable String uai, List<Reason> reasons) {
        return new Declaration.Refused(this.header.feed().kind(), uai, reasons);
    }

    private Reason wrongCount(int line, List<String> fields) {
        return Reason.of("fichier.colonnes", "ligne", fields.size(), this.header.columns().size())
                .at(line, null);
    }

    private @Nullable String uai(List<String> fields) {
        return (this.uaiPosition >= 0 && this.uaiPosition < fields.size())
                ? Uai.parse(fields.get(this.uaiPosition)).map(Uai::value).orElse(null)
                : null;
    }

    private static int uaiPosition(List<@Nullable Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column != null && column.isUai()) {
                return i;
            }
        }
        return -1;
    }
}
