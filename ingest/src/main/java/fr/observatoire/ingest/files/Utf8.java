package fr.observatoire.ingest.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether all bytes seen are UTF-8. Records end at ASCII bytes, so each can be tried alone. */
final class Utf8 {

    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);

    private CharBuffer characters = CharBuffer.allocate(1024);

    private boolean valid = true;

    void see(byte[] bytes) {
        if (!this.valid) {
            return;
        }
        if (this.characters.capacity() < bytes.length) {
            this.characters = CharBuffer.allocate(bytes.length);
        }
        this.characters.clear();
        this.decoder.reset();
        this.valid = !this.decoder.decode(ByteBuffer.wrap(bytes), this.characters, true).isError();
    }

    boolean isValid() {
        return this.valid;
    }
}
