package fr.observatoire.query.web.position;

import org.jspecify.annotations.Nullable;

/** What was chosen on the page of the common view, as sent; what means nothing is left aside. */
public record CommonForm(
        @Nullable String region,
        @Nullable String academie,
        @Nullable String departement,
        @Nullable String type,
        @Nullable String audience) {}
