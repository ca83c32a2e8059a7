package fr.observatoire.query.school;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A time in which a school is open.
 *
 * @param opens first day with pupils, null when it always was
 * @param closes first day without, null when still open
 */
record Opening(@Nullable LocalDate opens, @Nullable LocalDate closes) {

    Opening until(LocalDate day) {
        return new Opening(this.opens, day);
    }

    Opening since(@Nullable LocalDate day) {
        return new Opening(day, this.closes);
    }
}
