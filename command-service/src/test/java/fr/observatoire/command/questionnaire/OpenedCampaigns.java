package fr.observatoire.command.questionnaire;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielReader;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.uai.Uai;

/** Campaigns and référentiels that are in the indexes, whoever brought them there. */
record OpenedCampaigns(Writer writer) {

    void open(String campaign, String referentiel, String version, String closesOn) {
        this.writer
                .jdbc()
                .update(
                        """
                        insert into campaign_index (id, territory, referentiel, version,
                            territories, types, opens_on, closes_on)
                        values (?, 'academie:14', ?, ?, '{academie:14}', '{}', '2026-02-01',
                            ?::date)
                        """,
                        campaign,
                        referentiel,
                        version,
                        closesOn);
    }

    void ask(String campaign, Uai school) {
        this.writer
                .jdbc()
                .update(
                        "insert into campaign_school (campaign, uai, since)"
                                + " values (?, ?, '2026-02-01')",
                        campaign,
                        school.value());
    }

    /** A questionnaire of counts. */
    void publish(String id, String version, String... items) {
        StringBuilder yaml =
                new StringBuilder(
                        "{id: %s, version: '%s', title: T, source: S, sections: [{id: %s.1, title: T, items: ["
                                .formatted(id, version, id));
        for (String item : items) {
            yaml.append("{id: ").append(item).append(", label: L, kind: effectif},");
        }
        Read<Referentiel> read = ReferentielReader.read(yaml.append("]}]}").toString());
        Referentiel referentiel = ((Read.Done<Referentiel>) read).value();
        this.writer
                .jdbc()
                .update(
                        """
                        insert into referentiel_index (id, version, number, territory, definition)
                        values (?, ?, ?, 'academie:14', ?::jsonb)
                        """,
                        id,
                        version,
                        Integer.valueOf(version),
                        ContractJson.mapper().writeValueAsString(referentiel));
    }
}
