package fr.observatoire.query.web.moment;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.figures.Told;
import fr.observatoire.query.web.indicator.IndicatorLevels;
import fr.observatoire.query.web.indicator.IndicatorParameter;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.period.PeriodReader;
import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.publication.AudienceParameter;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.scope.ScopeParameters;
import fr.observatoire.query.web.scope.ScopeReader;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Makes sense of the parameters of one figure, or refuses them all at once. */
@Component
public class MomentReader {

    private final ScopeReader scopes;

    private final Figures figures;

    private final Publication publication;

    MomentReader(ScopeReader scopes, Figures figures, Publication publication) {
        this.publication = publication;
        this.scopes = scopes;
        this.figures = figures;
    }

    /** Refuses what is at fault, with what the reader noted before. */
    public Moment read(ParameterReader reader, MomentParameters given, ScopeParameters where) {
        Indicator indicator = IndicatorParameter.read(reader, "indicator", given.indicator());
        Scope scope = this.scopes.read(reader, where);
        PeriodKind kind =
                PeriodReader.kind(
                        reader,
                        "period",
                        given.period(),
                        (indicator == null) ? PeriodKind.WEEK : indicator.feed().grain());
        LocalDate date = reader.date("date", given.date());
        Knowledge knowledge = PeriodReader.knowledge(reader, where.connuLe());
        Told told = AudienceParameter.read(reader, given.audience(), scope);
        if (indicator != null) {
            IndicatorLevels.check(reader, indicator, scope);
            AudienceParameter.check(reader, indicator.feed(), told.audience(), scope);
        }
        reader.finish();
        Indicator known = Objects.requireNonNull(indicator);
        LocalDate day =
                (date == null)
                        ? last(known, new Asked(scope, Range.ALWAYS, knowledge).by(told))
                        : date;
        var moment = new Moment(known, scope, Period.containing(kind, day), knowledge, told);
        requireKept(moment);
        return moment;
    }

    private void requireKept(Moment moment) {
        LocalDate start = moment.period().start();
        if (moment.isLive()
                && this.figures.isOver(moment.indicator().feed(), moment.asked(), start)) {
            throw ProblemException.badRequest(
                    List.of(Reason.of("date.detail-expire", "date", start, null)));
        }
    }

    /** The last period that the audience is told a figure of; today's when there is none. */
    private LocalDate last(Indicator indicator, Asked asked) {
        if (!Publication.isLive(indicator.feed(), asked.audience())) {
            return this.publication.years(indicator, asked.audience(), asked).stream()
                    .findFirst()
                    .map(SchoolYear::firstDay)
                    .orElseGet(Today::inParis);
        }
        var figure = this.figures.latest(List.of(indicator), asked).get(indicator.id());
        return (figure == null) ? Today.inParis() : figure.start();
    }

    /** Which of many, from 0. */
    public static int page(ParameterReader reader, @Nullable String text) {
        return reader.number("page", text, 0, 0, 100_000);
    }
}
