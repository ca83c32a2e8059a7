package fr.observatoire.query.web;

/** Sizes that the pages are looked at in. */
public enum Screen {
    DESKTOP(1280, 900),
    MOBILE(390, 844);

    private final int width;

    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return this.width;
    }

    public int height() {
        return this.height;
    }
}
