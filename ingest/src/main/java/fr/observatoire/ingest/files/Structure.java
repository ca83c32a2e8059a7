package fr.observatoire.ingest.files;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.records.FileFormat;

import java.util.List;

/**
 * What the first pass over a file found.
 *
 * @param charset name of the encoding
 * @param separator of CSV
 * @param kind of the lines; of the first, when a JSON file mixes them
 * @param lines how many submissions it holds, those that will be refused included
 */
record Structure(
        FileFormat format,
        String charset,
        char separator,
        SubmissionKind kind,
        int lines,
        List<Reason> warnings) {}
