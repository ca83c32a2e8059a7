package fr.observatoire.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;

/** What ends with a password or an account besides them: who was signed in is so no more. */
class SessionsIT {

    private final RunningIssuer issuer = RunningIssuer.shared();

    private final Protocol protocol = new Protocol(this.issuer);

    private final Admin admin = Admin.here();

    @Test
    void aResetEndsEverySessionOfTheAccountAndNoOther() {
        Visitor minding = this.admin.signedIn("volee", "admin");
        Visitor asking = again("volee");
        Visitor other = this.admin.signedIn("tranquille", "national");
        String code = this.protocol.code(asking);

        this.admin.act(this.admin.page("volee"), "lien");

        assertThat(isAskedToSignIn(minding.get("/comptes"))).isTrue();
        assertThat(isAskedToSignIn(asking.get(this.protocol.authorize()))).isTrue();
        assertThat(this.protocol.exchange(code, Protocol.VERIFIER).body())
                .contains("invalid_grant");
        assertThat(this.protocol.code(other)).isNotEmpty();
    }

    @Test
    void aSessionFromBeforeAnotherPasswordWasChosenIsNotTakenUpAgain() {
        Visitor before = this.admin.signedIn("reprise", "national");
        String link = Admin.link(this.admin.act(this.admin.page("reprise"), "lien"));
        Visitor person = new Visitor(this.issuer);
        person.submit(link, link, "mot-de-passe", Admin.PASSWORD, "confirmation", Admin.PASSWORD);
        person.signIn("reprise", Admin.PASSWORD);

        assertThat(isAskedToSignIn(before.get("/"))).isTrue();
        assertThat(person.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionFromBeforeAnAccountWasStoppedStaysEndedWhenItIsResumed() {
        Visitor minding = this.admin.signedIn("arretee", "admin");
        Visitor asking = again("arretee");
        Visitor absent = again("arretee");
        String page = this.admin.page("arretee");

        this.admin.act(page, "arret");
        assertThat(isAskedToSignIn(minding.get("/comptes"))).isTrue();
        assertThat(isAskedToSignIn(asking.get(this.protocol.authorize()))).isTrue();

        this.admin.act(page, "reprise");
        assertThat(isAskedToSignIn(absent.get("/comptes"))).isTrue();
        assertThat(again("arretee").get("/comptes").statusCode()).isEqualTo(200);
    }

    /** As when a token was being given at the very moment of the reset. */
    @Test
    void aTokenOfAnEndedSessionIsNotRefreshed() throws SQLException {
        Visitor person = this.admin.signedIn("au-meme-instant", "national");
        String refresh = this.protocol.tokens(person).path("refresh_token").asString();

        try (Connection owner = this.issuer.place().connect();
                var statement = owner.createStatement()) {
            statement.execute(
                    "update account set sessions_ended = sessions_ended + 1"
                            + " where name = 'au-meme-instant'");
        }

        assertThat(this.protocol.refresh(refresh))
                .returns(400, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("invalid_grant");
    }

    private Visitor again(String name) {
        return new Visitor(this.issuer).signIn(name, Admin.PASSWORD);
    }

    private static boolean isAskedToSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 302 && Visitor.location(answer).endsWith("/connexion");
    }
}
