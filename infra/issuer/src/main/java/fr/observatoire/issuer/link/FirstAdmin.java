package fr.observatoire.issuer.link;

import fr.observatoire.issuer.IssuerSettings;
import fr.observatoire.issuer.account.Accounts;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * While there is no admin, each start draws a link that makes one, and leaves it in a file of its
 * owner's alone: the launcher shows it on the console and deletes the file.
 */
@Component
class FirstAdmin {

    private final Path file;

    private final String address;

    private final Accounts accounts;

    private final Links links;

    FirstAdmin(IssuerSettings settings, Accounts accounts, Links links) {
        this.file = settings.privateFolder().resolve("premier-admin");
        this.address = settings.url() + "/lien/";
        this.accounts = accounts;
        this.links = links;
    }

    /** After the demonstration's admin has been made, if there is one. */
    @EventListener(ApplicationStartedEvent.class)
    @Order
    void offer() throws IOException {
        Files.deleteIfExists(this.file);
        if (this.accounts.hasAdmin()) {
            this.links.end(null);
        } else {
            leave(this.address + this.links.draw(null));
        }
    }

    private void leave(String link) {
        var rights =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var how = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(this.file, how, rights)) {
            channel.write(ByteBuffer.wrap(link.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
