package fr.observatoire.standalone.load;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How far ingest is with a file.
 *
 * @param state received, checking, sending, sent or refused
 * @param lines lines of data, the header not counted; 0 before they are counted
 * @param sent lines handed on so far
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FileState(String state, long lines, long sent) {

    boolean isSent() {
        return this.state.equals("sent");
    }

    boolean isRefused() {
        return this.state.equals("refused");
    }
}
