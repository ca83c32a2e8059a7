package fr.observatoire.query.web.plan;

import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.query.web.plan.PlanPage.Champ;
import fr.observatoire.query.web.plan.PlanPage.Champs;
import fr.observatoire.query.web.referentiel.Questionnaires;
import fr.observatoire.query.web.territory.SchoolParameter;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.words.Words;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gathers what the page of a plan shows. */
@Component
class PlanPageQuery {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.builtIn();

    private final Plans plans;

    private final Questionnaires questionnaires;

    private final SchoolParameter schools;

    private final Words words;

    PlanPageQuery(
            Plans plans, Questionnaires questionnaires, SchoolParameter schools, Words words) {
        this.plans = plans;
        this.questionnaires = questionnaires;
        this.schools = schools;
        this.words = words;
    }

    PlanPage answer(String uai) {
        Territory school = this.schools.require(uai);
        List<Referentiel> asked = this.questionnaires.answerable();
        return new PlanPage(
                school,
                this.plans.of(school.code()).stream()
                        .map((objective) -> card(objective, asked))
                        .toList(),
                asked.stream().map(PlanPageQuery::champs).toList(),
                CATALOGUE.indicators(),
                new PlanForm(UUID.randomUUID().toString(), Map.of()),
                null);
    }

    private PlanCard card(Objective objective, List<Referentiel> asked) {
        Optional<Referentiel> questionnaire =
                asked.stream()
                        .filter((one) -> one.id().equals(objective.referentiel()))
                        .findFirst();
        return new PlanCard(
                objective,
                questionnaire
                        .flatMap((one) -> one.section(objective.champ()))
                        .map(Section::title)
                        .orElse(objective.champ()),
                questionnaire.map(Referentiel::title).orElse(objective.referentiel()),
                Optional.ofNullable(objective.indicateur()).flatMap(CATALOGUE::find).orElse(null),
                PlanForm.of(objective, this.words));
    }

    private static Champs champs(Referentiel questionnaire) {
        return new Champs(
                questionnaire.title(),
                questionnaire.sections().stream()
                        .map(
                                (section) ->
                                        new Champ(
                                                questionnaire.id() + "|" + section.id(),
                                                section.title()))
                        .toList());
    }
}
