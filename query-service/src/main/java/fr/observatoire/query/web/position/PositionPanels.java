package fr.observatoire.query.web.position;

import fr.observatoire.contract.position.PositionMeasure;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.position.PositionPanel.Step;
import fr.observatoire.query.web.position.PositionPanel.Way;
import fr.observatoire.query.web.position.PositionPanel.WayLine;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Lays out where a school stands in a campaign, and the way it has come. */
@Component
public class PositionPanels {

    private final SchoolPositions positions;

    private final AxisLines lines;

    PositionPanels(SchoolPositions positions, AxisLines lines) {
        this.positions = positions;
        this.lines = lines;
    }

    /**
     * The positions that a school's answers to a campaign give.
     *
     * @param from first day of the way, null for the first there is
     * @param to last day of the way, null for the last there is
     */
    public List<PositionPanel> of(
            String uai,
            String campaign,
            Referentiel questionnaire,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return this.positions.latest(uai, campaign, null, Knowledge.NOW).stream()
                .filter(Standing::answered)
                .map((standing) -> panel(uai, standing, questionnaire, from, to))
                .toList();
    }

    /** The days on which a school answered anything that gives one of some positions. */
    public List<LocalDate> days(String uai, List<PositionPanel> panels) {
        return panels.stream()
                .flatMap(
                        (panel) ->
                                this.positions
                                        .days(uai, panel.standing().position(), Knowledge.NOW)
                                        .stream())
                .distinct()
                .sorted()
                .toList();
    }

    private PositionPanel panel(
            String uai,
            Standing standing,
            Referentiel questionnaire,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        List<AxisLine> now = this.lines.of(standing, questionnaire);
        return new PositionPanel(
                standing,
                now,
                radar(standing, List.of(now)),
                way(uai, standing.position(), questionnaire, from, to));
    }

    private @Nullable Way way(
            String uai,
            String position,
            Referentiel questionnaire,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        List<LocalDate> days = this.positions.days(uai, position, Knowledge.NOW);
        Standing first =
                this.positions
                        .on(
                                uai,
                                position,
                                Objects.requireNonNullElse(from, days.getFirst()),
                                Knowledge.NOW)
                        .orElse(null);
        Standing last = this.positions.on(uai, position, to, Knowledge.NOW).orElse(null);
        if (first == null || last == null || !first.date().isBefore(last.date())) {
            return null;
        }
        List<AxisLine> before = this.lines.of(first, questionnaire);
        List<AxisLine> after = this.lines.of(last, questionnaire);
        boolean alike = axes(before).equals(axes(after));
        return new Way(
                first,
                last,
                after.stream().map((line) -> wayLine(line, before)).toList(),
                alike ? radar(last, List.of(before, after)) : null);
    }

    private static WayLine wayLine(AxisLine after, List<AxisLine> before) {
        List<Bar> then =
                before.stream()
                        .filter((line) -> line.axis().equals(after.axis()))
                        .findFirst()
                        .map(AxisLine::bars)
                        .orElse(List.of());
        return new WayLine(
                after.label(),
                IntStream.range(0, after.bars().size())
                        .mapToObj((i) -> new Step(at(then, i), after.bars().get(i)))
                        .toList());
    }

    private static Bar at(List<Bar> bars, int index) {
        return (index < bars.size()) ? bars.get(index) : new Bar("", null, "");
    }

    private static @Nullable Radar radar(Standing standing, List<List<AxisLine>> days) {
        boolean drawn =
                standing.mesure() == PositionMeasure.SHARE && Radar.fits(days.getFirst().size());
        return drawn ? Radar.of(days) : null;
    }

    private static List<String> axes(List<AxisLine> lines) {
        return lines.stream().map(AxisLine::axis).toList();
    }
}
