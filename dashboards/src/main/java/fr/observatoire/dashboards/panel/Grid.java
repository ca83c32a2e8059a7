package fr.observatoire.dashboards.panel;

import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.model.GridPos;
import fr.observatoire.dashboards.model.Panel;

import java.util.ArrayList;
import java.util.List;

/** Places panels from left to right under their rows' titles, and numbers them. */
public final class Grid {

    private static final int COLUMNS = 24;

    private final List<Panel> panels = new ArrayList<>();

    private int x;

    private int y;

    private int bottom;

    /** Begins a row under the text {@code row.<key>}. */
    public Grid row(String key) {
        newLine();
        this.panels.add(Panel.row(nextId(), Texts.of("row." + key), this.y));
        this.y++;
        this.bottom = this.y;
        return this;
    }

    /**
     * Adds a panel, on a new line where this one has no room left.
     *
     * @param width columns, at most 24
     * @param height lines
     */
    public Grid add(int width, int height, Draft draft) {
        if (this.x + width > COLUMNS) {
            newLine();
        }
        this.panels.add(draft.at(nextId(), new GridPos(this.x, this.y, width, height)));
        this.x += width;
        this.bottom = Math.max(this.bottom, this.y + height);
        return this;
    }

    public List<Panel> panels() {
        return List.copyOf(this.panels);
    }

    private int nextId() {
        return this.panels.size() + 1;
    }

    private void newLine() {
        this.x = 0;
        this.y = this.bottom;
    }
}
