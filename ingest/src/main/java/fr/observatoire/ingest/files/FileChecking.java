package fr.observatoire.ingest.files;

import fr.observatoire.ingest.records.StructureException;

import org.springframework.stereotype.Component;

import java.io.IOException;

/** Checks a file in the spool, and writes down what came of it. */
@Component
class FileChecking {

    private final SpoolFolder spool;

    private final StructureCheck check;

    FileChecking(SpoolFolder spool, StructureCheck check) {
        this.spool = spool;
        this.check = check;
    }

    SpooledFile check(SpooledFile file) throws IOException {
        SpooledFile checked;
        try {
            checked = file.checked(this.check.check(this.spool.data(file.id()), file.request()));
        } catch (StructureException ex) {
            checked = file.refused(ex.reasons());
        }
        this.spool.save(checked);
        if (checked.state() == FileState.REFUSED) {
            this.spool.deleteData(file.id());
        }
        return checked;
    }
}
