package fr.observatoire.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.issuer.journal.Journal;
import fr.observatoire.issuer.token.EndedTokens;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is kept of who did what, who reads it, and when it goes. */
class JournalIT {

    private static final Pattern ROW = Pattern.compile("(?s)<tr>\\s*<td>.*?</tr>");

    private static final Pattern OLDER = Pattern.compile("/journal\\?avant=\\d+");

    private final RunningIssuer issuer = RunningIssuer.shared();

    private final Admin admin = Admin.here();

    @Test
    void itSaysWhoDidWhatToWhomWithoutAName() throws SQLException {
        this.admin.signedIn("notee", "national");
        String id = id("notee");

        assertThat(this.issuer.bean(Journal.class).before(Long.MAX_VALUE, 1000))
                .filteredOn(entry -> id.equals(entry.about()))
                .extracting(Journal.Entry::act)
                .containsExactly("signed-in", "password-chosen", "password-reset", "account-made");
        try (Connection owner = this.issuer.place().connect();
                Statement statement = owner.createStatement()) {
            var rows = statement.executeQuery("select journal::text from journal");
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("notee", Admin.NAME);
            }
        }
    }

    @Test
    void whatIsYoungIsNeitherChangedNorForgotten() throws SQLException {
        this.admin.signedIn("jeune", "national");

        try (Connection owner = this.issuer.place().connect();
                Statement statement = owner.createStatement()) {
            for (String change : List.of("update journal set act = 'other'", "truncate journal")) {
                assertThatThrownBy(() -> statement.execute(change))
                        .hasMessageContaining("only added to");
            }
            assertThatThrownBy(() -> statement.execute("delete from journal"))
                    .hasMessageContaining("kept for six months at least");
        }
    }

    @Test
    void itGoesAfterAYear() throws SQLException {
        try (Connection owner = this.issuer.place().connect();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "insert into journal(at, act, about) values"
                            + " (now() - interval '367 days', 'signed-in', 'too-old'),"
                            + " (now() - interval '364 days', 'signed-in', 'old')");

            this.issuer.bean(EndedTokens.class).delete();

            var left =
                    statement.executeQuery(
                            "select string_agg(about, ' ') from journal"
                                    + " where about in ('old', 'too-old')");
            left.next();
            assertThat(left.getString(1)).isEqualTo("old");
        }
    }

    @Test
    void anAdminReadsItWithTheNewestFirst() {
        this.admin.signedIn("lue-au-journal", "national");
        this.admin.machine("machine-au-journal");
        String id = id("lue-au-journal");

        String page = this.admin.visitor().get("/journal").body();

        assertThat(page)
                .doesNotContain("lue-au-journal")
                .contains("<a href=\"/machines/machine-au-journal\">machine-au-journal</a>");
        List<String> rows = find(ROW, page).stream().filter(row -> row.contains(id)).toList();
        assertThat(rows).hasSize(4);
        assertThat(rows.getFirst()).contains(">Connexion<");
        assertThat(rows.getLast())
                .contains(
                        ">Compte créé<",
                        "<a href=\"/comptes/" + id + "\">" + id + "</a>",
                        "<a href=\"" + this.admin.page(Admin.NAME) + "\">");
    }

    @Test
    void olderEntriesFollowPageByPage() throws SQLException {
        try (Connection owner = this.issuer.place().connect();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "insert into journal(act, about) select 'sign-in-refused', 'one-of-many-' || n"
                            + " from generate_series(1, 160) n order by n");
        }
        List<String> found = new ArrayList<>();
        String path = "/journal";
        for (int pages = 0; pages < 3; pages++) {
            String page = this.admin.visitor().get(path).body();
            assertThat(page).contains("Connexion refusée", "non connecté");
            found.addAll(find(Pattern.compile("one-of-many-\\d+"), page));
            path = find(OLDER, page).getFirst();
        }
        List<String> all =
                new ArrayList<>(
                        IntStream.rangeClosed(11, 160).mapToObj(n -> "one-of-many-" + n).toList());
        Collections.reverse(all);
        assertThat(found).isEqualTo(all);
        assertThat(this.admin.visitor().get("/journal?avant=1").body())
                .contains("rien de plus ancien")
                .doesNotContain("Plus anciens");
        assertThat(this.admin.visitor().get("/journal?avant=hier").statusCode()).isEqualTo(400);
    }

    @Test
    void nobodyElseReadsIt() {
        Visitor other = this.admin.signedIn("curieuse", "national");

        assertThat(other.get("/journal").statusCode()).isEqualTo(403);
        assertThat(Visitor.location(new Visitor(this.issuer).get("/journal")))
                .endsWith("/connexion");
    }

    private String id(String name) {
        return this.admin.page(name).substring("/comptes/".length());
    }

    private static List<String> find(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(MatchResult::group).toList();
    }
}
