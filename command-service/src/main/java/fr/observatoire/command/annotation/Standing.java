package fr.observatoire.command.annotation;

import fr.observatoire.contract.annotation.Annotated;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How an annotation stands.
 *
 * @param owner who annotated
 * @param withdrawnOn since when it no longer holds, null while it does
 */
record Standing(String owner, Annotated content, @Nullable LocalDate withdrawnOn) {

    Standing with(Annotated other) {
        return new Standing(this.owner, other, this.withdrawnOn);
    }

    Standing withdrawn(LocalDate day) {
        return new Standing(this.owner, this.content, day);
    }
}
