package org.allmende.market.pictures;

import java.util.Locale;

/** The sizes that are kept, by their longer side in pixels. */
public enum PictureSize {
    PHONE(480), DESKTOP(1280);

    private final int longerSide;

    PictureSize(int longerSide) {
        this.longerSide = longerSide;
    }

    int longerSide() {
        return longerSide;
    }

    /** In addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
