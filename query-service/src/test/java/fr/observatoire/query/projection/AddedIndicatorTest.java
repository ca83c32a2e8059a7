package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.parts.testing.TestDatabases;

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

import java.util.ArrayList;
import java.util.List;

/** An entry of the catalogue is all that a new rate takes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class AddedIndicatorTest {

    private static final TestDatabases DATABASES = Databases.fresh();

    @Autowired private JdbcClient database;

    @Autowired private TransactionOperations transactions;

    @Autowired private Flush flush;

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
            return new IndicatorCatalogue(indicators);
        }
    }
}
