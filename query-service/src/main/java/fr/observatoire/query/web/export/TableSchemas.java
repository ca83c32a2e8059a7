package fr.observatoire.query.web.export;

import fr.observatoire.query.web.export.TableSchema.Field;
import fr.observatoire.query.web.text.Texts;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Describes the columns of an export. */
@Component
class TableSchemas {

    private static final List<String> KEY =
            List.of(
                    Column.INDICATEUR.id(),
                    Column.NIVEAU.id(),
                    Column.CODE.id(),
                    Column.PERIODE.id());

    private final Texts texts;

    TableSchemas(Texts texts) {
        this.texts = texts;
    }

    TableSchema of(Convention convention) {
        return new TableSchema(
                "observatoire-chiffres",
                this.texts.get("export.schema.titre"),
                this.texts.get("export.schema.description"),
                Arrays.stream(Column.values()).map((column) -> field(column, convention)).toList(),
                List.of(""),
                KEY);
    }

    private Field field(Column column, Convention convention) {
        boolean yesOrNo = column.type() == Column.Type.BOOLEAN;
        return new Field(
                column.id(),
                this.texts.get("export.colonne." + column.id() + ".titre"),
                this.texts.get("export.colonne." + column.id()),
                column.type().id(),
                Map.of("required", column.isRequired()),
                (column.type() == Column.Type.NUMBER) ? String.valueOf(convention.decimal()) : null,
                yesOrNo ? List.of(this.texts.get("valeur.oui")) : null,
                yesOrNo ? List.of(this.texts.get("valeur.non")) : null);
    }
}
