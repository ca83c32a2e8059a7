package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;

/** School years that are to be judged: of a school, or of all schools of a territory. */
record Claim(String scope, JudgedSource source, int firstYear, int lastYear) {

    /** The year after one that changed is judged by it. */
    int lastJudged() {
        return this.lastYear + 1;
    }
}
