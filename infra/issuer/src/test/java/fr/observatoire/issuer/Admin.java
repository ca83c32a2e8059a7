package fr.observatoire.issuer;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The admin of the issuer that tests share, made by the link of its start. */
final class Admin {

    static final String NAME = "administration";

    static final String PASSWORD = "quatre mots bien choisis";

    private static final Pattern LINK = Pattern.compile("id=\"lien\">http://[^/]+(/lien/[^<]+)<");

    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");

    private final Visitor visitor;

    /**
     * An admin of any issuer.
     *
     * @param visitor signed in
     */
    Admin(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Signed in. */
    static Admin here() {
        return new Admin(Made.VISITOR);
    }

    Visitor visitor() {
        return this.visitor;
    }

    /** Makes an account; returns the path of the link for its password. */
    String create(String name, String... rights) {
        return link(
                this.visitor.submit(
                        "/comptes/nouveau",
                        "/comptes",
                        "nom",
                        name,
                        "droits",
                        String.join("\n", rights)));
    }

    /** Makes an account with a password, and signs it in. */
    Visitor signedIn(String name, String... rights) {
        String link = create(name, rights);
        Visitor person = new Visitor(RunningIssuer.shared());
        person.submit(link, link, "mot-de-passe", PASSWORD, "confirmation", PASSWORD);
        return person.signIn(name, PASSWORD);
    }

    /** Makes a machine account for ent-usage of the académie de Rennes; returns its secret. */
    String machine(String id) {
        return secret(
                this.visitor.submit(
                        "/machines/nouvelle",
                        "/machines",
                        "nom",
                        id,
                        "droits",
                        "producteur",
                        "flux",
                        "ent-usage",
                        "perimetre",
                        "academie:14"));
    }

    /** Sends one of the forms on an account's page. */
    HttpResponse<String> act(String page, String action, String... fields) {
        return this.visitor.submit(page, page + "/" + action, fields);
    }

    /** The path of an account's page. */
    String page(String name) {
        Pattern row = Pattern.compile("href=\"(/comptes/[^\"]+)\">" + name + "<");
        Matcher found = row.matcher(this.visitor.get("/comptes").body());
        if (!found.find()) {
            throw new AssertionError("no account " + name);
        }
        return found.group(1);
    }

    static String secret(HttpResponse<String> answer) {
        return found(SECRET, answer);
    }

    static String link(HttpResponse<String> answer) {
        return found(LINK, answer);
    }

    private static String found(Pattern pattern, HttpResponse<String> answer) {
        Matcher found = pattern.matcher(answer.body());
        if (!found.find()) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return found.group(1);
    }

    private static final class Made {

        static final Visitor VISITOR = make();

        private static Visitor make() {
            RunningIssuer issuer = RunningIssuer.shared();
            String link = issuer.firstAdminPath();
            Visitor visitor = new Visitor(issuer);
            visitor.submit(
                    link, link, "nom", NAME, "mot-de-passe", PASSWORD, "confirmation", PASSWORD);
            return visitor.signIn(NAME, PASSWORD);
        }
    }
}
