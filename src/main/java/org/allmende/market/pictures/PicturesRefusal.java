package org.allmende.market.pictures;

import org.allmende.platform.web.Refusal;

public enum PicturesRefusal implements Refusal {
    FILE_MISSING, TOO_LARGE, NOT_A_PICTURE, TOO_MANY_PIXELS, TOO_SMALL, ALT_MISSING, TOO_MANY, BUSY;

    @Override
    public String area() {
        return "pictures";
    }
}
