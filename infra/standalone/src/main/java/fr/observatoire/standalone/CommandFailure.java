package fr.observatoire.standalone;

import org.jspecify.annotations.Nullable;

/**
 * A failure told to the user in one French message, without a stack trace; the command ends with
 * exit code 1.
 */
public final class CommandFailure extends RuntimeException {

    private CommandFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * A failure that is explained by its message alone.
     *
     * @param key the message's key
     * @param arguments what fills its places
     * @return the failure to throw
     */
    public static CommandFailure of(String key, @Nullable Object... arguments) {
        return new CommandFailure(Messages.of(key, arguments), null);
    }

    /**
     * A failure with its technical cause.
     *
     * @param cause what was thrown below
     * @param key the message's key
     * @param arguments what fills its places
     * @return the failure to throw
     */
    public static CommandFailure because(
            Throwable cause, String key, @Nullable Object... arguments) {
        return new CommandFailure(Messages.of(key, arguments), cause);
    }
}
