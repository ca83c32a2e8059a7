package fr.observatoire.standalone.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class LoadTest {

    private final Door door = new Door();

    private final Console console = new Console(new PrintWriter(Writer.nullWriter()));

    @TempDir Path folder;

    private List<FeedFile> files;

    @BeforeEach
    void writeFiles() throws IOException {
        this.files =
                List.of(
                        new FeedFile(file("schools.csv"), "school", "academie:14"),
                        new FeedFile(file("usage.csv"), null, null));
    }

    @AfterEach
    void closeDoor() {
        this.door.close();
    }

    @Test
    void sendsItsFilesInOrderWithWhatIsKnownOfThem() {
        Load load = Load.begin(this.folder, this.files);
        load.complete(ingest(), campaigns(), this.console);
        assertThat(load.isFinished()).isTrue();
        assertThat(this.door.uploads().get(0))
                .endsWith("?name=schools.csv&kind=school&completeFor=academie%3A14");
        assertThat(this.door.uploads().get(1)).endsWith("?name=usage.csv");
    }

    @Test
    void isResumedUnderTheSameIdsAfterAKill() {
        this.door.failingUpload = 1;
        Load cut = Load.begin(this.folder, this.files);
        assertThatThrownBy(() -> cut.complete(ingest(), campaigns(), this.console))
                .isInstanceOf(CommandFailure.class);

        Load resumed = Load.find(this.folder).orElseThrow();
        assertThat(resumed.isFinished()).isFalse();
        resumed.complete(ingest(), campaigns(), this.console);

        assertThat(resumed.isFinished()).isTrue();
        assertThat(this.door.uploads()).hasSize(3);
        assertThat(this.door.uploads().get(2)).isEqualTo(this.door.uploads().get(1));
    }

    @Test
    void sendsNothingTwice() {
        Load.begin(this.folder, this.files).complete(ingest(), campaigns(), this.console);
        Load.begin(this.folder, this.files).complete(ingest(), campaigns(), this.console);
        assertThat(this.door.uploads()).hasSize(2);
    }

    @Test
    void opensCampaignsInTheirPlaceAmongTheFiles() throws IOException {
        List<FeedFile> all = new ArrayList<>(this.files);
        all.add(1, new FeedFile(campaignFile(), FeedFile.CAMPAIGNS, null));
        Load load = Load.begin(this.folder, all);
        load.complete(ingest(), campaigns(), this.console);
        assertThat(load.isFinished()).isTrue();
        assertThat(load.entries()).extracting(LoadEntry::lines).containsExactly(2L, 2L, 2L);
        assertThat(this.door.uploads()).hasSize(2);
        assertThat(this.door.opened())
                .containsExactly(
                        "academie:14 {\"id\":\"une\",\"territoires\":[\"academie:14\"],"
                                + "\"ferme\":\"2027-07-31\"}",
                        "academie:10 {\"id\":\"deux\",\"territoires\":[\"academie:10\"],"
                                + "\"ferme\":\"2027-07-31\"}");
    }

    @Test
    void aCampaignThatIsOpenStaysAsItIs() throws IOException {
        Path file = campaignFile();
        campaigns().open(file, List.of());
        campaigns().open(file, List.of());
        assertThat(this.door.opened()).hasSize(2);
    }

    @Test
    void aCampaignThatIsRefusedEndsTheLoad() throws IOException {
        Path file =
                Files.writeString(
                        this.folder.resolve("c.json"), "[{\"id\":\"\",\"territoires\":[\"x\"]}]");
        assertThatThrownBy(() -> campaigns().open(file, List.of()))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("Campagne refusée.");
    }

    @Test
    void isNotFoundWhereNoneBegan() {
        assertThat(Load.find(this.folder)).isEmpty();
    }

    private Ingest ingest() {
        return new Ingest(this.door.url(), Http.anonymous());
    }

    private Campaigns campaigns() {
        Clock november = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        return new Campaigns(
                this.door.url(),
                new Receipts(this.door.url(), Http.anonymous()),
                november,
                Http.anonymous());
    }

    private Path campaignFile() throws IOException {
        return Files.writeString(
                this.folder.resolve("campaigns.json"),
                """
                [{"id":"une","territoires":["academie:14"]},
                 {"id":"deux","territoires":["academie:10"]}]
                """);
    }

    private Path file(String name) throws IOException {
        return Files.writeString(this.folder.resolve(name), "UAI\n0350122T\n");
    }
}
