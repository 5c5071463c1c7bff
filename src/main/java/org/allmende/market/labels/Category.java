package org.allmende.market.labels;

/** The shelves of the market; text {@code market.category.<name>}. */
public enum Category {
    VEGETABLES("carrot"), FRUIT("apple"), MUSHROOMS("mushroom"), DAIRY("milk"), EGGS("egg"), MEAT("sausage"), BREAD("bread"), PANTRY("jar"), DRINKS("juice");

    private final String crop;

    Category(String crop) {
        this.crop = crop;
    }

    /** The drawing for products of this shelf that have none of their own. */
    public String crop() {
        return crop;
    }
}
