package fr.observatoire.contract.submission;

import fr.observatoire.contract.reason.Reason;

import java.util.List;

/**
 * A file has passed its structure check and its lines follow.
 *
 * @param name file name as sent, without folders
 * @param kind what its lines declare
 * @param lines how many submissions will follow, refused lines included
 * @param warnings columns not taken over, supposed encoding
 */
public record FileOpened(String name, SubmissionKind kind, int lines, List<Reason> warnings)
        implements Payload {}
