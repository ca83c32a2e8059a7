package fr.observatoire.query.web.home;

import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.query.web.figures.YearChoice;
import fr.observatoire.query.web.latest.LatestValue;
import fr.observatoire.query.web.receipts.FileReceipt;
import fr.observatoire.query.web.receipts.Receipt;
import fr.observatoire.query.web.territory.TerritoryChoice;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * All that the page shows.
 *
 * @param headlines the figures at its top
 * @param empty whether nothing at all was declared yet
 */
public record HomePage(
        TerritoryChoice choice,
        @Nullable SchoolType type,
        YearChoice years,
        List<LatestValue> headlines,
        Trend trend,
        List<EquipmentGroup> equipment,
        Feeds feeds,
        List<FileReceipt> files,
        List<Receipt> receipts,
        boolean empty) {

    /** The school types to choose from. */
    public List<SchoolType> types() {
        return List.of(SchoolType.values());
    }
}
