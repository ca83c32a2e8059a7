package fr.observatoire.standalone.generate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.PayloadReader;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.standalone.load.FeedFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the demo has of campaigns, responses, sharing and plans. */
class CampaignDataTest {

    @TempDir static Path folder;

    private static Generated demo;

    @BeforeAll
    static void generate() throws IOException {
        List<FeedFile> files = DemoData.generate(folder);
        demo = new Generated(folder, files, Manifest.read(folder));
    }

    @Test
    void campaignsAreOpenedOnceTheRegisterIsKnownAndBeforeAnyoneAnswers() {
        List<String> kinds = demo.files().stream().map(FeedFile::kind).distinct().toList();
        assertThat(kinds)
                .startsWith("school")
                .endsWith(
                        "gar",
                        "concertation",
                        "answers",
                        "campaigns",
                        "response",
                        "sharing",
                        "plan",
                        "annotations",
                        "editions");
        assertThat(Asking.all()).extracting(Asking::id).hasSize(4).doesNotHaveDuplicates();
    }

    /** Command-service refuses at its schema what has not their form: the demo would stop. */
    @Test
    void oneAnnotationOfEachKindIsPlanted() {
        JsonNode annotations =
                ContractJson.mapper()
                        .readTree(String.join("\n", TextResource.lines("annotations.json")));
        assertThat(annotations.findValuesAsString("nature"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(AnnotationKind.values())
                                .map(AnnotationKind::id)
                                .toArray(String[]::new));
    }

    @Test
    void theLastOfSeveralAcademiesIsLate() {
        var plan = new Plan(1, 9, 9, List.of("14", "17", "10"));
        IsoWeek last = Plan.LAST_WEEK;
        assertThat(plan.isLate("10", last)).isTrue();
        assertThat(plan.isLate("14", last)).isFalse();
        assertThat(plan.isLate("10", new IsoWeek(last.monday().minusWeeks(2)))).isTrue();
        assertThat(plan.isLate("10", new IsoWeek(last.monday().minusWeeks(3)))).isFalse();
    }

    @Test
    void theSameBytesAreWrittenAgain(@TempDir Path again) throws IOException {
        List<FeedFile> files = DemoData.generate(again);
        for (int i = 0; i < files.size(); i++) {
            Path first = demo.files().get(i).path();
            assertThat(files.get(i).path()).hasSameBinaryContentAs(first);
        }
        assertThat(again.resolve(Manifest.NAME))
                .hasSameBinaryContentAs(folder.resolve(Manifest.NAME));
    }

    @Test
    void everyStateHasItsSchools() {
        assertThat(demo.manifest().campaigns())
                .hasSize(4)
                .allSatisfy(
                        one -> {
                            assertThat(one.expected()).isGreaterThan(one.started());
                            assertThat(one.started()).isGreaterThan(one.submitted());
                            assertThat(one.started()).isGreaterThan(one.shared());
                            assertThat(one.submitted()).isPositive();
                            assertThat(one.shared()).isPositive();
                        });
    }

    @Test
    void aYearLaterSchoolsAreFurther() throws IOException {
        Set<String> both = new TreeSet<>(schools("cln-rennes-2024-2025"));
        both.retainAll(schools("cln-rennes-2025-2026"));
        double before = shareOfYes("cln-rennes-2024-2025", both);
        double now = shareOfYes("cln-rennes-2025-2026", both);
        assertThat(both).hasSizeGreaterThan(50);
        assertThat(now).isGreaterThan(before + 0.1);
    }

    @Test
    void columnsAreThoseOfWhatIsAsked() throws IOException {
        for (Asking campaign : Asking.all()) {
            List<String> items =
                    campaign.asked()
                            .items()
                            .filter(item -> item.kind() != ItemKind.TEXT)
                            .map(Item::id)
                            .toList();
            List<String> header = header(campaign.id());
            assertThat(header).startsWith("uai", "referentiel", "version", "campagne");
            assertThat(items)
                    .allMatch(item -> header.stream().anyMatch(label -> label.startsWith(item)));
        }
    }

    @Test
    void bothTheDirectionAndTheReferentAnswer() throws IOException {
        assertThat(lines("cln-rennes-2025-2026"))
                .extracting(line -> line.get(5))
                .contains("direction", "referent");
    }

    @ParameterizedTest
    @CsvSource({"response, unknown-school", "sharing, unknown-audience"})
    void linesThatAreRightAreReadByTheContract(String kind, String ignored) throws IOException {
        long wrong = 0;
        for (JsonNode envelope : envelopes(kind)) {
            boolean read =
                    PayloadReader.read(SubmissionKind.of(kind), 1, envelope.path("payload"))
                            instanceof Read.Done;
            wrong += read ? 0 : 1;
        }
        int odd =
                demo.ofKind(kind).stream()
                        .mapToInt(file -> demo.expected(file).faults().getOrDefault(ignored, 0))
                        .sum();
        assertThat(wrong).isEqualTo(odd);
    }

    @Test
    void schoolsShareAllAPartOrNothing() throws IOException {
        Set<Integer> sizes = new TreeSet<>();
        for (JsonNode envelope : envelopes("sharing")) {
            if (envelope.path("payload").path("campagne").stringValue().startsWith("cln")) {
                sizes.add(envelope.path("payload").path("partages").size());
            }
        }
        assertThat(sizes).contains(7, 8, 14, 15);
    }

    @Test
    void plansComeToEveryState() throws IOException {
        List<JsonNode> plans = envelopes("plan").stream().map(one -> one.path("payload")).toList();
        assertThat(plans)
                .extracting(plan -> plan.path("action").stringValue())
                .contains("fixer", "reporter", "atteindre", "abandonner", "reprendre");
        assertThat(plans)
                .filteredOn(plan -> "abandonner".equals(plan.path("action").stringValue()))
                .allMatch(plan -> plan.path("motif").isString());
        assertThat(plans)
                .extracting(plan -> plan.path("referentiel").stringValue(""))
                .contains("cln-2010", "numea-2020", "pdca-tvp");
    }

    @Test
    void objectivesOnComputersAreOnTheirWayOrLate() throws IOException {
        List<JsonNode> measured =
                envelopes("plan").stream().filter(one -> one.path("payload").has("cible")).toList();
        List<Boolean> late = new ArrayList<>();
        for (JsonNode one : measured) {
            Computers computers = computers(one.path("uai").stringValue());
            BigDecimal target = one.path("payload").path("cible").decimalValue();
            late.add(target.doubleValue() > computers.now());
            assertThat(target.doubleValue()).isGreaterThan(computers.before());
        }
        assertThat(late).contains(true, false);
    }

    private static Computers computers(String uai) {
        return Schools.of(DemoData.PLAN).stream()
                .filter(school -> school.uai().value().equals(uai))
                .map(school -> Computers.of(DemoData.PLAN, school))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> schools(String campaign) throws IOException {
        return lines(campaign).stream().map(List::getFirst).collect(Collectors.toSet());
    }

    private static double shareOfYes(String campaign, Set<String> schools) throws IOException {
        List<String> flags =
                lines(campaign).stream()
                        .filter(line -> schools.contains(line.getFirst()))
                        .flatMap(List::stream)
                        .filter(field -> field.equals("oui") || field.equals("non"))
                        .toList();
        return flags.stream().filter("oui"::equals).count() / (double) flags.size();
    }

    private static List<String> header(String campaign) throws IOException {
        String line = Files.readAllLines(file(campaign)).getFirst();
        return List.of(line.replace("\uFEFF", "").split(";", -1));
    }

    private static List<List<String>> lines(String campaign) throws IOException {
        return Generated.lines(file(campaign));
    }

    private static Path file(String campaign) {
        return demo.ofKind("answers").stream()
                .map(FeedFile::path)
                .filter(path -> path.toString().endsWith("reponses-" + campaign + ".csv"))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> envelopes(String kind) throws IOException {
        List<JsonNode> envelopes = new ArrayList<>();
        for (FeedFile file : demo.ofKind(kind)) {
            for (String line : Files.readAllLines(file.path())) {
                envelopes.add(ContractJson.mapper().readTree(line));
            }
        }
        return envelopes;
    }
}
