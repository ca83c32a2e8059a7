package fr.observatoire.command.batch;

import fr.observatoire.command.campaign.CampaignIndex;
import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.SchoolIndex;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What a batch knows of schools, campaigns and référentiels: read at its start, at once. */
record Known(SchoolIndex schools, CampaignIndex campaigns) {

    @Nullable KnownSchool school(Submission submission) {
        return this.schools.find(Commands.uai(submission));
    }

    /** A school that a declaration names beside its own. */
    @Nullable KnownSchool school(String uai) {
        return Uai.parse(uai).map(this.schools::find).orElse(null);
    }

    Optional<KnownCampaign> campaign(String id) {
        return this.campaigns.find(id);
    }

    /** The référentiel of that id in its latest version. */
    Optional<Referentiel> referentiel(String id) {
        return this.campaigns.referentiels().latest(id);
    }
}
