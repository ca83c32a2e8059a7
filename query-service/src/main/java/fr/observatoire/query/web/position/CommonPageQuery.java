package fr.observatoire.query.web.position;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.referentiel.Questionnaires;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryChoice;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.text.FrenchFormat;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what the page of the common view shows. */
@Component
class CommonPageQuery {

    private static final int PERCENT = 2;

    private final PositionSums sums;

    private final AxisLines lines;

    private final Questionnaires questionnaires;

    private final TerritoryDirectory directory;

    private final FrenchFormat french;

    private final Texts texts;

    CommonPageQuery(
            PositionSums sums,
            AxisLines lines,
            Questionnaires questionnaires,
            TerritoryDirectory directory,
            FrenchFormat french,
            Texts texts) {
        this.sums = sums;
        this.lines = lines;
        this.questionnaires = questionnaires;
        this.directory = directory;
        this.french = french;
        this.texts = texts;
    }

    CommonPage answer(CommonForm form) {
        TerritoryChoice choice =
                TerritoryChoice.of(
                        this.directory, form.region(), form.academie(), form.departement());
        SchoolType type = type(form.type());
        Audience audience =
                Optional.ofNullable(form.audience())
                        .flatMap(Audience::find)
                        .orElse(Audience.PUBLIC);
        Scope scope = Scope.of(choice.territory(), type);
        SharedWith.check(audience, scope);
        var request = new SumRequest(scope, audience, null, null, Knowledge.NOW);
        CommonView view = CommonView.of(request, this.sums.answer(request));
        var known = new HashMap<String, Optional<Referentiel>>();
        return new CommonPage(
                choice,
                type,
                audience,
                view.familles().stream().map((family) -> family(family, known)).toList());
    }

    private CommonPage.Family family(
            CommonView.Family family, Map<String, Optional<Referentiel>> known) {
        return new CommonPage.Family(
                family.famille(), family.axes().stream().map((line) -> axis(line, known)).toList());
    }

    private CommonPage.Axis axis(CommonView.Line line, Map<String, Optional<Referentiel>> known) {
        AxisSum axis = line.axe();
        Optional<Referentiel> questionnaire =
                known.computeIfAbsent(line.referentiel(), this.questionnaires::current);
        return new CommonPage.Axis(
                axis.libelle(),
                line.libelle(),
                this.lines.of(line.position(), axis, questionnaire.orElse(null)),
                medians(axis),
                line);
    }

    private List<String> medians(AxisSum axis) {
        Stream<BigDecimal> values =
                (axis.etapes() == null)
                        ? Stream.ofNullable(axis.mediane())
                        : axis.etapes().stream().map(AxisSum.StageSum::mediane);
        return values.map(
                        (value) ->
                                this.texts.get(
                                        "format.pourcentage",
                                        this.french.number(value.movePointRight(PERCENT), 1)))
                .toList();
    }

    private static @Nullable SchoolType type(@Nullable String id) {
        return Arrays.stream(SchoolType.values())
                .filter((one) -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
