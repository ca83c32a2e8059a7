package fr.observatoire.dashboards.panel;

import fr.observatoire.dashboards.model.DataSource;
import fr.observatoire.dashboards.model.FieldConfig;
import fr.observatoire.dashboards.model.GridPos;
import fr.observatoire.dashboards.model.Panel;
import fr.observatoire.dashboards.model.Target;

import java.util.List;
import java.util.Map;

/** A panel that has no place yet. */
public record Draft(
        String type,
        Caption caption,
        Target target,
        FieldConfig fieldConfig,
        Map<String, Object> options) {

    Panel at(int id, GridPos position) {
        return new Panel(
                id,
                this.type,
                this.caption.title(),
                this.caption.description(),
                DataSource.OBSERVATOIRE,
                position,
                List.of(this.target),
                this.fieldConfig,
                Panel.VERSION,
                this.options);
    }
}
