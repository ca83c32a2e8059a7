package fr.observatoire.query.web.home;

/** Sizes that the pages are looked at in. */
enum Screen {
    DESKTOP(1280, 900),
    MOBILE(390, 844);

    private final int width;

    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return this.width;
    }

    int height() {
        return this.height;
    }
}
