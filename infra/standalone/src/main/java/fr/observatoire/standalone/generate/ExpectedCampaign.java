package fr.observatoire.standalone.generate;

/**
 * What the progress of a campaign must count.
 *
 * @param expected schools that it asks
 * @param started those that have answers, not withdrawn
 * @param submitted those that have handed them in
 * @param shared of those that have answers, those that share a section with somebody
 */
public record ExpectedCampaign(
        String id, String referentiel, int expected, int started, int submitted, int shared) {}
