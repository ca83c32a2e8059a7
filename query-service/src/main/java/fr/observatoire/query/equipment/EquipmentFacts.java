package fr.observatoire.query.equipment;

import fr.observatoire.contract.equipment.EquipmentEvent;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.coverage.Coverage;
import fr.observatoire.query.coverage.Expectations;
import fr.observatoire.query.retention.ExpiredFacts;
import fr.observatoire.query.rollup.Contributions;
import fr.observatoire.query.rollup.Rollups;
import fr.observatoire.query.yearly.YearlyFacts;
import fr.observatoire.query.yearly.YearlyFeed;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** One fact per school and inventory. */
@Component
class EquipmentFacts extends YearlyFacts<EquipmentEvent> {

    EquipmentFacts(
            JdbcOperations database,
            Expectations expectations,
            Rollups rollups,
            Coverage coverage,
            Contributions contributions,
            ExpiredFacts expired) {
        super(
                new YearlyFeed<>(
                        Feed.EQUIPMENT,
                        EquipmentSql.TABLE,
                        EquipmentEvent.class,
                        EquipmentEvent::date,
                        EquipmentRow::columns),
                database,
                expectations,
                rollups,
                coverage,
                contributions,
                expired);
    }
}
