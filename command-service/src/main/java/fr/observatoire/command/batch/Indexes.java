package fr.observatoire.command.batch;

import fr.observatoire.command.campaign.CampaignIndexes;
import fr.observatoire.command.school.SchoolTable;
import fr.observatoire.contract.submission.Submission;

import org.springframework.stereotype.Component;

import java.util.List;

/** The indexes of the writer, read once per batch. */
@Component
record Indexes(SchoolTable schools, CampaignIndexes campaigns) {

    Known read(List<Submission> submissions) {
        Named named = Named.in(submissions);
        return new Known(
                this.schools.read(named.uais()),
                this.campaigns.read(named.campaigns(), named.referentiels(), named.uais()));
    }
}
