package fr.observatoire.dashboards.run;

import static fr.observatoire.dashboards.run.ValueType.NUMBER;
import static fr.observatoire.dashboards.run.ValueType.TEXT;
import static fr.observatoire.dashboards.run.ValueType.TIME;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the shape of an answer: what Grafana would refuse, or show wrongly. */
final class AnswerFaults {

    private final Question question;

    private final Answer answer;

    private final List<String> faults = new ArrayList<>();

    private AnswerFaults(Question question, Answer answer) {
        this.question = question;
        this.answer = answer;
    }

    static List<String> of(Question question, Answer answer) {
        AnswerFaults faults = new AnswerFaults(question, answer);
        switch (question.kind()) {
            case CURVES -> faults.curves();
            case BARS -> faults.bars();
            case FIGURES -> faults.figures();
            case TABLE -> faults.table();
            case VARIABLE -> faults.variable();
            case ANNOTATION -> faults.annotation();
        }
        return faults.faults;
    }

    private void curves() {
        require("time", TIME);
        sorted();
        Set<String> others = columnsBut("time");
        if (others.remove("metric")) {
            require("metric", TEXT);
            others.forEach(name -> require(name, NUMBER));
            check(others.size() == 1, "a series is named by metric when one value follows only");
            named(this.answer.values("metric"));
        } else {
            others.forEach(name -> require(name, NUMBER));
            check(
                    others.equals(this.question.named()),
                    "columns " + others + " are not those named");
        }
    }

    private void bars() {
        require("label", TEXT);
        unique("label");
        numbersNamed(columnsBut("label"));
    }

    private void figures() {
        check(this.answer.rows().size() <= 1, "more than one row for one figure");
        numbersNamed(columnsBut());
    }

    private void numbersNamed(Set<String> columns) {
        columns.forEach(name -> require(name, NUMBER));
        check(columns.equals(this.question.named()), "columns " + columns + " are not those named");
    }

    /** In a table a column has a unit when it is no text, and every column has a French name. */
    private void table() {
        Set<String> columns = columnsBut();
        check(columns.equals(this.question.named()), "columns " + columns + " are not those named");
        columns.stream()
                .filter(name -> !this.question.measured().contains(name))
                .forEach(name -> require(name, TEXT));
        this.question.measured().stream()
                .filter(name -> this.answer.types().get(name) != TIME)
                .forEach(name -> require(name, NUMBER));
    }

    /** Grafana drops a choice whose text is there already. */
    private void variable() {
        check(columnsBut().equals(Set.of("__text", "__value")), "a choice is __text and __value");
        require("__text", TEXT);
        require("__value", TEXT);
        unique("__text");
    }

    private void annotation() {
        require("time", TIME);
        require("timeend", TIME);
        require("text", TEXT);
    }

    private void sorted() {
        if (this.answer.types().get("time") != TIME) {
            return;
        }
        // Dates and timestamps sort as they are written
        List<String> times = this.answer.values("time").stream().map(String::valueOf).toList();
        check(!times.contains("null"), "a time is missing");
        check(times.equals(times.stream().sorted().toList()), "times are not sorted");
    }

    private void named(List<Object> series) {
        Set<Object> unnamed = new HashSet<>(series);
        unnamed.removeAll(this.question.named());
        check(unnamed.isEmpty(), "series " + unnamed + " have no colour");
    }

    private void unique(String column) {
        if (this.answer.types().containsKey(column)) {
            List<Object> values = this.answer.values(column);
            check(
                    values.stream().distinct().count() == values.size(),
                    "column " + column + " has a value twice");
        }
    }

    private void require(String column, ValueType type) {
        ValueType found = this.answer.types().get(column);
        check(found == type, "column " + column + " is " + found + ", not " + type);
    }

    private Set<String> columnsBut(String... names) {
        Set<String> columns = new HashSet<>(this.answer.types().keySet());
        columns.removeAll(Set.of(names));
        return columns;
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            this.faults.add(fault);
        }
    }
}
