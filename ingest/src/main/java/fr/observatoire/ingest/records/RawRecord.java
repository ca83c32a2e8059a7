package fr.observatoire.ingest.records;

/** The bytes of one record of a file, without the line end, and the line it is known by. */
@SuppressWarnings("ArrayRecordComponent") // a carrier between two loops, never compared
public record RawRecord(int line, byte[] bytes) {}
