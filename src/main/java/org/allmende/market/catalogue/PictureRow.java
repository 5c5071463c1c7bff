package org.allmende.market.catalogue;

/**
 * A picture of a product.
 *
 * @param key of its addresses; another picture never has the same
 * @param width of the larger size in pixels
 */
public record PictureRow(long id, String key, String alt, int width, int height) {

    public String phoneUrl() {
        return "/pictures/" + key + "-phone.jpg";
    }

    public String desktopUrl() {
        return "/pictures/" + key + "-desktop.jpg";
    }
}
