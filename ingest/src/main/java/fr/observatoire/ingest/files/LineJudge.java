package fr.observatoire.ingest.files;

import fr.observatoire.ingest.records.RawRecord;
import fr.observatoire.ingest.submissions.Declaration;

/** Reads one record of a file; never fails for what it holds. */
@FunctionalInterface
interface LineJudge {

    Declaration judge(RawRecord record);
}
