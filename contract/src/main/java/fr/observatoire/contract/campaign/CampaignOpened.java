package fr.observatoire.contract.campaign;

import fr.observatoire.contract.event.StoredEvent;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.school.SchoolType;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Schools are asked to answer a questionnaire between two days.
 *
 * @param territory who asks ("academie:14", "national")
 * @param title as the schools read it
 * @param territories where schools are asked ("academie:14", "departement:035")
 * @param types of schools that are asked; none means all
 * @param opensOn first day
 * @param closesOn last day
 * @param questions what the campaign asks besides the référentiel, null when nothing
 */
@StoredEvent(name = "campaign-opened", revision = "1")
public record CampaignOpened(
        String campaign,
        String territory,
        String title,
        String referentiel,
        String version,
        List<String> territories,
        List<SchoolType> types,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable Section questions)
        implements CampaignEvent {}
