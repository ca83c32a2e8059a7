package fr.observatoire.query.web.report;

import static fr.observatoire.query.web.report.ReportColumn.ATTENDUS;
import static fr.observatoire.query.web.report.ReportColumn.CODE;
import static fr.observatoire.query.web.report.ReportColumn.DECLARANTS;
import static fr.observatoire.query.web.report.ReportColumn.DECOMPTE;
import static fr.observatoire.query.web.report.ReportColumn.DENOMINATEUR;
import static fr.observatoire.query.web.report.ReportColumn.EN_COURS;
import static fr.observatoire.query.web.report.ReportColumn.ETAT;
import static fr.observatoire.query.web.report.ReportColumn.FAMILLE;
import static fr.observatoire.query.web.report.ReportColumn.INDICATEUR;
import static fr.observatoire.query.web.report.ReportColumn.LIBELLE;
import static fr.observatoire.query.web.report.ReportColumn.NIVEAU;
import static fr.observatoire.query.web.report.ReportColumn.NUMERATEUR;
import static fr.observatoire.query.web.report.ReportColumn.PERIODE;
import static fr.observatoire.query.web.report.ReportColumn.POPULATION;
import static fr.observatoire.query.web.report.ReportColumn.RAPPORT_ANNEE;
import static fr.observatoire.query.web.report.ReportColumn.RAPPORT_REGION;
import static fr.observatoire.query.web.report.ReportColumn.RUBRIQUE;
import static fr.observatoire.query.web.report.ReportColumn.RUPTURE;
import static fr.observatoire.query.web.report.ReportColumn.SOURCE;
import static fr.observatoire.query.web.report.ReportColumn.TERRITOIRE;
import static fr.observatoire.query.web.report.ReportColumn.THEMATIQUE;
import static fr.observatoire.query.web.report.ReportColumn.UNITE;
import static fr.observatoire.query.web.report.ReportColumn.VALEUR;

import fr.observatoire.contract.indicator.Indicator.Reference;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryKind;
import fr.observatoire.query.web.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of one report as lines, one figure a line: what a page sets side by side. */
final class ReportRows {

    private final Report report;

    private final Texts texts;

    ReportRows(Report report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    Stream<ReportRow> all() {
        return Stream.of(
                        this.report.received().stream().flatMap(this::received),
                        this.report.lines().stream().flatMap(this::line),
                        this.report.references().stream().flatMap(this::compared),
                        this.report.proposals().stream().map(this::proposal))
                .flatMap((rows) -> rows);
    }

    private Stream<ReportRow> received(Received received) {
        List<Territory> places = places();
        List<Received.Part> parts = new ArrayList<>(received.academies());
        parts.addFirst(received.region());
        return IntStream.range(0, places.size())
                .mapToObj((at) -> received(received, places.get(at), parts.get(at)));
    }

    private ReportRow received(Received received, Territory place, Received.Part part) {
        return at("couverture", place, this.report.year())
                .set(INDICATEUR, received.feed().id())
                .set(LIBELLE, this.texts.get("source." + received.feed().id()))
                .set(DECLARANTS, part.reported())
                .set(ATTENDUS, part.expected())
                .set(
                        DECOMPTE,
                        received.weekly()
                                ? this.texts.get("rapport.decompte.semaines")
                                : this.texts.get("rapport.decompte.etablissements"));
    }

    private Stream<ReportRow> line(Line line) {
        Territory region = this.report.region();
        Stream<ReportRow> years =
                Stream.concat(
                        Stream.of(figure(line.subject(), line.cell(), region, this.report.year())),
                        line.before().stream()
                                .map(
                                        (one) ->
                                                figure(
                                                                line.subject(),
                                                                one.cell(),
                                                                region,
                                                                one.year())
                                                        .set(RUPTURE, one.broken())));
        Stream<ReportRow> academies =
                IntStream.range(0, this.report.academies().size())
                        .mapToObj(
                                (at) ->
                                        figure(
                                                line.subject(),
                                                line.academies().get(at),
                                                this.report.academies().get(at),
                                                this.report.year()));
        return Stream.concat(years, academies);
    }

    private ReportRow figure(Subject subject, Cell cell, Territory place, SchoolYear year) {
        return about(at("indicateur", place, year), subject, cell);
    }

    /** The published value, after ours where one speaks of the same schools. */
    private Stream<ReportRow> compared(Compared compared) {
        Reference reference = compared.reference();
        ReportRow national =
                subject(row("repere"), compared.subject())
                        .set(NIVEAU, TerritoryKind.NATIONAL.id())
                        .set(PERIODE, reference.date())
                        .set(VALEUR, BigDecimal.valueOf(reference.value()))
                        .set(ETAT, State.PUBLISHED.id())
                        .set(POPULATION, reference.population())
                        .set(SOURCE, reference.source());
        return (reference.type() == null)
                ? Stream.of(national)
                : Stream.of(ours(compared, reference.type()), national);
    }

    private ReportRow ours(Compared compared, String type) {
        return about(
                        at("repere", this.report.region(), this.report.year()),
                        compared.subject(),
                        compared.cell())
                .set(POPULATION, this.texts.get("type." + type));
    }

    private ReportRow proposal(Proposal proposal) {
        return at("proposition", this.report.region(), this.report.year())
                .set(THEMATIQUE, proposal.thematique().name())
                .set(LIBELLE, proposal.words())
                .set(VALEUR, proposal.supports())
                .set(UNITE, this.texts.get("rapport.soutiens.unite"))
                .set(ETAT, State.PUBLISHED.id());
    }

    private ReportRow about(ReportRow row, Subject subject, Cell cell) {
        return subject(row, subject)
                .set(VALEUR, cell.value())
                .set(NUMERATEUR, cell.numerator())
                .set(DENOMINATEUR, cell.denominator())
                .set(DECLARANTS, cell.counted())
                .set(ATTENDUS, cell.expected())
                .set(
                        DECOMPTE,
                        subject.byAcademie()
                                ? this.texts.get("rapport.decompte.academies")
                                : this.texts.get("rapport.decompte.etablissements"))
                .set(ETAT, cell.state().id());
    }

    private static ReportRow subject(ReportRow row, Subject subject) {
        return row.set(FAMILLE, subject.family())
                .set(THEMATIQUE, subject.thematique().name())
                .set(INDICATEUR, subject.id())
                .set(LIBELLE, subject.label())
                .set(UNITE, subject.unit());
    }

    private ReportRow at(String section, Territory place, SchoolYear year) {
        boolean underWay = this.report.underWay() && year.equals(this.report.year());
        return row(section)
                .set(NIVEAU, place.kind().id())
                .set(CODE, place.code())
                .set(TERRITOIRE, place.name())
                .set(PERIODE, year.label())
                .set(EN_COURS, underWay);
    }

    private ReportRow row(String section) {
        return new ReportRow()
                .set(RAPPORT_REGION, this.report.region().code())
                .set(RAPPORT_ANNEE, this.report.year().label())
                .set(RUBRIQUE, section);
    }

    private List<Territory> places() {
        return Stream.concat(Stream.of(this.report.region()), this.report.academies().stream())
                .toList();
    }
}
