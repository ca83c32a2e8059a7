package fr.observatoire.standalone.up;

import fr.observatoire.standalone.load.AccessTokens;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The launcher's account, for a command that runs beside an observatory of this installation. */
public final class LocalAccount {

    private LocalAccount() {}

    /**
     * Its tokens, when this user may read the secrets of the default data folder.
     *
     * @param issuer address of the issuer, without a slash at the end
     */
    public static Optional<AccessTokens> tokens(String issuer) {
        Path secrets = Installation.root().resolve("data/secrets.properties");
        if (!Files.isReadable(secrets)) {
            return Optional.empty();
        }
        List<String> name = List.of(Identity.LAUNCHER_SECRET);
        return Optional.of(
                new AccessTokens(
                        issuer,
                        Identity.LAUNCHER,
                        Secrets.in(secrets, name).of(Identity.LAUNCHER_SECRET)));
    }
}
