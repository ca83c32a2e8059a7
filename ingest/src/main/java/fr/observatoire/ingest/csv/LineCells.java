package fr.observatoire.ingest.csv;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.uai.UaiCheck;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** The cells of one line, put together as a payload. */
final class LineCells {

    private final Header header;

    private final int line;

    private final List<String> fields;

    private final boolean knownUai;

    /**
     * @param knownUai whether the UAI is known to be right
     */
    LineCells(Header header, int line, List<String> fields, boolean knownUai) {
        this.header = header;
        this.line = line;
        this.fields = fields;
        this.knownUai = knownUai;
    }

    ObjectNode payload(List<Reason> faults) {
        ObjectNode payload = ContractJson.mapper().createObjectNode();
        this.header.feed().given().forEach(payload::set);
        Feed.Section section = this.header.feed().section();
        ObjectNode values = (section == null) ? payload : payload.putObject(section.name());
        for (int i = 0; i < this.fields.size(); i++) {
            Column column = this.header.columns().get(i);
            if (column != null) {
                put(payload, column, i, faults);
            }
        }
        if (section != null
                && section.emptyCode() != null
                && values.isEmpty()
                && faults.isEmpty()) {
            faults.add(Reason.of(section.emptyCode()).at(this.line, null));
        }
        return payload;
    }

    private void put(ObjectNode payload, Column column, int position, List<Reason> faults) {
        String label = this.header.labels().get(position);
        String text = this.fields.get(position).strip();
        if (column.isUai()) {
            if (!this.knownUai) {
                UaiCheck.faults(label, text).forEach((fault) -> faults.add(at(fault, position)));
            }
        } else if (text.isEmpty()) {
            putEmpty(payload, column, position, faults);
        } else {
            switch (column.reader().read(label, text)) {
                case Read.Done<JsonNode>(JsonNode value) -> set(payload, column.path(), value);
                case Read.Refused<JsonNode>(List<Reason> reasons) ->
                        reasons.forEach((fault) -> faults.add(at(fault, position)));
            }
        }
    }

    private void putEmpty(ObjectNode payload, Column column, int position, List<Reason> faults) {
        JsonNode meaning = column.reader().whenEmpty();
        if (meaning != null) {
            set(payload, column.path(), meaning);
        } else if (column.required()) {
            faults.add(at(Reason.of("champ.absent", this.header.labels().get(position)), position));
        }
    }

    private static void set(ObjectNode payload, List<String> path, JsonNode value) {
        ObjectNode holder = payload;
        int last = path.size() - 1;
        for (int i = 0; i < last; i++) {
            holder = holder.withObjectProperty(path.get(i));
        }
        holder.set(path.get(last), value);
    }

    private Reason at(Reason reason, int position) {
        return reason.at(this.line, position + 1);
    }
}
