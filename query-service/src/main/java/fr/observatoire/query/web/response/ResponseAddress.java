package fr.observatoire.query.web.response;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the pages of a response are.
 *
 * @param campaign as a segment of an address
 */
record ResponseAddress(String campaign, String uai) {

    /**
     * The page of the response.
     *
     * @param done what was just done, as the page will say
     */
    String page(String done) {
        return UriComponentsBuilder.fromPath("/campagnes/{campaign}/reponses/{uai}")
                .queryParam("fait", done)
                .encode()
                .buildAndExpand(this.campaign, this.uai)
                .toUriString();
    }

    /** The page of a section. */
    String section(String section, @Nullable LocalDate day, String done) {
        return UriComponentsBuilder.fromPath(
                        "/campagnes/{campaign}/reponses/{uai}/sections/{section}")
                .queryParamIfPresent("date", Optional.ofNullable(day))
                .queryParam("fait", done)
                .encode()
                .buildAndExpand(this.campaign, this.uai, section)
                .toUriString();
    }
}
