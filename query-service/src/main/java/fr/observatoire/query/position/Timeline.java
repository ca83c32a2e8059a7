package fr.observatoire.query.position;

import fr.observatoire.contract.questionnaire.Answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The positions of a response, event by event: what is written depends on the events alone, not on
 * how many of them come at once.
 */
final class Timeline {

    /**
     * A standing that is over.
     *
     * @param until when another took its place, or none
     */
    record Past(Standing standing, Instant until) {}

    private final BiFunction<String, String, List<MeasuredAxis>> axes;

    private final Sheet sheet = new Sheet();

    private final Map<Spot, Standing> before = new HashMap<>();

    private final Map<Spot, Standing> now = new HashMap<>();

    private final List<Past> past = new ArrayList<>();

    /**
     * @param axes by questionnaire and version
     * @param standings what was worked out before
     */
    Timeline(BiFunction<String, String, List<MeasuredAxis>> axes, Collection<Standing> standings) {
        this.axes = axes;
        standings.forEach((standing) -> this.before.put(standing.spot(), standing));
        this.now.putAll(this.before);
    }

    /**
     * Goes through what happened.
     *
     * @param since the last event that the standings know
     */
    Timeline pass(List<Belief> beliefs, long since) {
        TreeMap<Long, Turn> turns = new TreeMap<>();
        for (Belief belief : beliefs) {
            if (belief.heldAfter(since)) {
                this.sheet.put(belief.day(), belief.item(), belief.given());
            }
            Turn.of(belief)
                    .filter((turn) -> turn.moment().position() > since)
                    .forEach((turn) -> turns.merge(turn.moment().position(), turn, Turn::and));
        }
        turns.values().forEach(this::take);
        return this;
    }

    private void take(Turn turn) {
        turn.ended().forEach((it) -> this.sheet.remove(it.day(), it.item(), it.given()));
        turn.begun().forEach((it) -> this.sheet.put(it.day(), it.item(), it.given()));
        LocalDate first = turn.firstDay();
        Map<Spot, Standing> then =
                this.sheet.daysFrom(first).stream()
                        .flatMap((day) -> on(day, turn.moment()).stream())
                        .collect(Collectors.toMap(Standing::spot, (standing) -> standing));
        List.copyOf(this.now.values()).stream()
                .filter((standing) -> !standing.spot().day().isBefore(first))
                .filter((standing) -> !then.containsKey(standing.spot()))
                .forEach((standing) -> end(standing, turn.moment()));
        then.values().forEach(this::stand);
    }

    private void stand(Standing standing) {
        Standing known = this.now.get(standing.spot());
        if (known == null || !known.saysAs(standing)) {
            if (known != null) {
                end(known, standing.since());
            }
            this.now.put(standing.spot(), standing);
        }
    }

    private void end(Standing standing, Moment moment) {
        this.now.remove(standing.spot());
        this.past.add(new Past(standing, moment.at()));
    }

    /** By the version of the questionnaire that was answered last. */
    private List<Standing> on(LocalDate day, Moment moment) {
        Map<String, Given> given = this.sheet.on(day);
        Given latest = Sheet.latest(given.values());
        Map<String, Answer> answers =
                given.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, (entry) -> entry.getValue().answer()));
        List<Standing> standings = new ArrayList<>();
        for (MeasuredAxis axis : this.axes.apply(latest.referentiel(), latest.version())) {
            for (Score score : new Scores(axis, answers).all()) {
                Spot spot = new Spot(day, axis.position(), axis.axis(), score.step());
                standings.add(
                        new Standing(spot, latest.referentiel(), latest.version(), score, moment));
            }
        }
        return standings;
    }

    /** What was known before and is not so any more. */
    List<Standing> gone() {
        return this.before.values().stream()
                .filter((standing) -> !standing.equals(this.now.get(standing.spot())))
                .toList();
    }

    /** What is so now and was not known before. */
    List<Standing> come() {
        return this.now.values().stream()
                .filter((standing) -> !standing.equals(this.before.get(standing.spot())))
                .toList();
    }

    List<Past> past() {
        return List.copyOf(this.past);
    }
}
