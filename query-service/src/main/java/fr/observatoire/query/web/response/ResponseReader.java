package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.questionnaire.SectionVersions;
import fr.observatoire.query.web.campaign.Campaign;
import fr.observatoire.query.web.campaign.Campaigns;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.territory.SchoolParameter;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Puts a school's response together. */
@Component
class ResponseReader {

    private final Campaigns campaigns;

    private final SchoolParameter schools;

    private final ResponseRows rows;

    private final SharingRows sharing;

    private final SectionVersions versions;

    ResponseReader(
            Campaigns campaigns,
            SchoolParameter schools,
            ResponseRows rows,
            SharingRows sharing,
            SectionVersions versions) {
        this.campaigns = campaigns;
        this.schools = schools;
        this.rows = rows;
        this.sharing = sharing;
        this.versions = versions;
    }

    /**
     * Reads all of it.
     *
     * @param day on which answers hold, null for the last
     * @throws ProblemException when there is no such campaign or school
     */
    ResponseSheet read(String campaignAddress, String uai, @Nullable LocalDate day) {
        return read(this.campaigns.require(campaignAddress), this.schools.require(uai), day);
    }

    /**
     * Versions are read before answers: what is saved in between makes the version too low, which
     * can only bring a conflict to light and never hide one.
     */
    private ResponseSheet read(Campaign campaign, Territory school, @Nullable LocalDate day) {
        String uai = school.code();
        Referentiel questionnaire = this.campaigns.questionnaire(campaign);
        Map<String, Long> versions = this.versions.of(uai, campaign.id(), questionnaire);
        Map<String, StoredAnswer> answers = this.rows.answers(uai, campaign.id(), day);
        Map<String, List<Audience>> shared = this.sharing.current(uai, campaign.id());
        return new ResponseSheet(
                campaign,
                school,
                questionnaire,
                this.rows.response(uai, campaign.id()),
                questionnaire.sections().stream()
                        .map(
                                (section) ->
                                        new SectionState(
                                                section,
                                                versions.getOrDefault(section.id(), 0L),
                                                answers,
                                                shared.getOrDefault(section.id(), List.of())))
                        .toList(),
                this.rows.days(uai, campaign.id()));
    }

    /**
     * One section of a sheet.
     *
     * @throws ProblemException when the questionnaire has no such section
     */
    static SectionState section(ResponseSheet sheet, String section) {
        return sheet.section(section)
                .orElseThrow(
                        () ->
                                ProblemException.notFound(
                                        Reason.of(
                                                "reponse.section-inconnue",
                                                "section",
                                                section,
                                                null)));
    }
}
