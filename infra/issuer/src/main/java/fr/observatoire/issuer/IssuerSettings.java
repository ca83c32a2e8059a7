package fr.observatoire.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/**
 * What the launcher tells the issuer: {@code observatoire.issuer}.
 *
 * @param url its own address, without a slash at the end: the {@code iss} of its tokens
 * @param folder where the signing keys are kept, its owner's alone
 * @param pagesUrl address of the pages that people sign in to, without a slash at the end
 * @param pagesSecret of the client {@code observatoire-pages}
 * @param launcherSecret of the machine account {@code observatoire-lanceur}; null where there is
 *     none
 * @param demoPassword of every demo account; null when this is no demonstration
 * @param demoSchool UAI of the school that has a demo account
 * @param renewal how long a person's token lasts before the pages renew it: what was taken from an
 *     account acts by then
 */
@ConfigurationProperties("observatoire.issuer")
public record IssuerSettings(
        URI url,
        Path folder,
        URI pagesUrl,
        String pagesSecret,
        @Nullable String launcherSecret,
        @Nullable String demoPassword,
        @DefaultValue("0350260T") String demoSchool,
        @DefaultValue("5m") Duration renewal) {

    /** Whether the demo accounts exist. */
    public boolean isDemo() {
        return this.demoPassword != null;
    }

    /** The folder, made for its owner alone when there is none. */
    public Path privateFolder() {
        try {
            return Files.createDirectories(
                    this.folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Where people go back to with their authorization code. */
    public String redirectUri() {
        return this.pagesUrl + "/login/oauth2/code/observatoire";
    }
}
