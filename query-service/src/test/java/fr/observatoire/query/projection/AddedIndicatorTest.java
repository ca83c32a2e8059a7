package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryDirectory;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An entry of the catalogue is all that a new rate takes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class AddedIndicatorTest {

    private static final TestDatabases DATABASES = Databases.fresh();

    @Autowired private JdbcClient database;

    @Autowired private TransactionOperations transactions;

    @Autowired private Flush flush;

    @Autowired private Figures figures;

    @Autowired private TerritoryDirectory territories;

    @Autowired private IndicatorCatalogue catalogue;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry properties) {
        Databases.register(DATABASES, properties);
    }

    @Test
    void isComputedFromTheFacts() {
        Batch batch = new Batch();
        new Happened(1, Given.registered(Given.UAI)).addTo(batch);
        new Happened(2, Given.usage(Given.UAI, Given.MONDAY, 800, 300)).addTo(batch);
        this.transactions.executeWithoutResult((status) -> this.flush.write(batch));
        assertThat(
                        this.database
                                .sql(
                                        """
                                        select concat_ws('/', label, numerator, denominator)
                                        from dashboard.indicator_week week
                                        join dashboard.indicator on indicator.id = week.indicator
                                        where id = 'visites-et-utilisateurs'
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("Sessions/1100/1");
    }

    @Test
    void isComputedFromTheAnswers() {
        Batch batch = new Batch();
        List<Object> events =
                List.of(
                        Given.registered(Given.UAI),
                        Asking.opened(null),
                        Asking.answered(
                                Given.UAI,
                                Asking.DAY,
                                Answer.yes("cln.3.3.1.referent", false),
                                Answer.number("cln.3.1.salles", BigDecimal.TEN)),
                        Asking.shared(Given.UAI, "cln.3.3.1", Audience.ACADEMIE),
                        Asking.shared(Given.UAI, "cln.3.1", Audience.ACADEMIE));
        Happened.inOrder(events).forEach((it) -> it.addTo(batch));
        this.transactions.executeWithoutResult((status) -> this.flush.write(batch));

        assertThat(
                        this.figures
                                .latest(
                                        List.of(this.catalogue.find("sans-referent").orElseThrow()),
                                        Asked.now(
                                                Scope.of(this.territories.national(), null),
                                                Range.ALWAYS))
                                .get("sans-referent"))
                .extracting((it) -> it.numerator() + "/" + it.denominator() + "/" + it.schools())
                .isEqualTo("1/10/1");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class LargerCatalogue {

        @Bean
        @Primary
        IndicatorCatalogue largerCatalogue() {
            List<Indicator> indicators = new ArrayList<>(IndicatorCatalogue.builtIn().indicators());
            indicators.add(
                    new Indicator(
                            "visites-et-utilisateurs",
                            "Sessions",
                            "-",
                            "usages",
                            "-",
                            Feed.ENT,
                            List.of("visites_globales", "utilisateurs_globales"),
                            List.of("etablissements"),
                            Feed.ENT.levels(),
                            1,
                            "-",
                            "hausse",
                            0,
                            3,
                            "-",
                            List.of()));
            indicators.add(
                    new Indicator(
                            "sans-referent",
                            "Sans référent",
                            "-",
                            "pilotage",
                            "-",
                            Feed.CLN,
                            List.of("cln.3.3.1.referent=non"),
                            List.of("cln.3.1.salles"),
                            Feed.CLN.levels(),
                            1,
                            "-",
                            "baisse",
                            0,
                            3,
                            "-",
                            List.of()));
            return new IndicatorCatalogue(indicators);
        }
    }
}
