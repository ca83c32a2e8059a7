package fr.observatoire.query.position;

/**
 * A score of a response, by a version of its questionnaire.
 *
 * @param since the event that made it so
 */
record Standing(Spot spot, String referentiel, String version, Score score, Moment since) {

    boolean saysAs(Standing other) {
        return this.score.equals(other.score)
                && this.version.equals(other.version)
                && this.referentiel.equals(other.referentiel);
    }
}
