package fr.observatoire.command.campaign;

import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.school.SchoolType;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign as the index keeps it.
 *
 * @param territory who asks
 * @param territories where schools are asked
 * @param types of schools that are asked; none means all
 * @param closedOn since when nothing more is taken, null unless somebody closed it
 * @param questions what it asks besides the référentiel, null when nothing
 */
record CampaignEntry(
        String id,
        String territory,
        String referentiel,
        String version,
        List<String> territories,
        List<SchoolType> types,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable LocalDate closedOn,
        @Nullable Section questions) {}
