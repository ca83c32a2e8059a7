package fr.observatoire.standalone.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import fr.observatoire.standalone.CommandFailure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

class AccessTokensTest {

    private HttpServer issuer;

    private int given;

    private int life = 300;

    @BeforeEach
    void start() throws IOException {
        InetAddress here = InetAddress.ofLiteral("127.0.0.1");
        this.issuer = HttpServer.create(new InetSocketAddress(here, 0), 0);
        this.issuer.createContext("/oauth2/token", this::answer);
        this.issuer.start();
    }

    @AfterEach
    void stop() {
        this.issuer.stop(0);
    }

    @Test
    void keepsATokenWhileItIsValidForLong() {
        AccessTokens tokens = tokens("secret");

        assertThat(tokens.bearer()).isEqualTo("Bearer jeton-1");
        assertThat(tokens.bearer()).isEqualTo("Bearer jeton-1");
    }

    @Test
    void asksForAnotherBeforeTheOldOneEnds() {
        this.life = 20;
        AccessTokens tokens = tokens("secret");

        assertThat(tokens.bearer()).isEqualTo("Bearer jeton-1");
        assertThat(tokens.bearer()).isEqualTo("Bearer jeton-2");
    }

    @Test
    void saysThatTheIssuerRefuses() {
        assertThatThrownBy(() -> tokens("faux").bearer())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("401");
    }

    private AccessTokens tokens(String secret) {
        return new AccessTokens(
                "http://127.0.0.1:" + this.issuer.getAddress().getPort(), "machine", secret);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String basic = exchange.getRequestHeaders().getFirst("Authorization").substring(6);
        String both = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
        boolean known = both.equals("machine:secret");
        this.given++;
        String body =
                known
                        ? "{\"access_token\":\"jeton-"
                                + this.given
                                + "\",\"expires_in\":"
                                + this.life
                                + "}"
                        : "{\"error\":\"invalid_client\"}";
        exchange.sendResponseHeaders(known ? 200 : 401, body.length());
        exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }
}
