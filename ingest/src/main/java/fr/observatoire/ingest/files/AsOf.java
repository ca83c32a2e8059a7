package fr.observatoire.ingest.files;

import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.ingest.submissions.Declaration;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The date of an extract: the latest update of its lines. None is believed beyond the day the file
 * came, or one wrong line would close schools in the future.
 */
final class AsOf {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private AsOf() {}

    static @Nullable LocalDate later(@Nullable LocalDate known, Declaration declaration) {
        if (declaration instanceof Declaration.Sound sound
                && sound.payload() instanceof SchoolDeclaration school) {
            LocalDate update = school.dateMajLigne();
            return (known == null || (update != null && update.isAfter(known))) ? update : known;
        }
        return known;
    }

    static LocalDate ofFile(SpooledFile file) {
        LocalDate received = LocalDate.ofInstant(file.receivedAt(), PARIS);
        LocalDate latest = file.asOf();
        return (latest == null || latest.isAfter(received)) ? received : latest;
    }
}
