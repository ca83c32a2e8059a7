package fr.observatoire.dashboards.panel;

import java.util.List;

/**
 * Colours that stay apart for colour-blind readers (Okabe and Ito, 2008), on light and on dark
 * ground: their black and yellow are left out, wine is Tol's, grey is for what is set beside.
 */
public enum Palette implements Color {
    BLUE("#0072B2"),
    VERMILION("#D55E00"),
    GREEN("#009E73"),
    ORANGE("#E69F00"),
    SKY("#56B4E9"),
    PURPLE("#CC79A7"),
    WINE("#882255"),
    GREY("#999999");

    private final String hex;

    Palette(String hex) {
        this.hex = hex;
    }

    @Override
    public String hex() {
        return this.hex;
    }

    /**
     * The colour of a series by its rank.
     *
     * @param rank from 0 to 7
     */
    public static Palette ofRank(int rank) {
        return List.of(values()).get(rank);
    }
}
