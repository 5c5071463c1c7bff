package org.allmende.market.catalogue;

/** The shelves of the market; text {@code market.category.<name>}. */
public enum Category { VEGETABLES, FRUIT, MUSHROOMS, DAIRY, EGGS, MEAT, BREAD, PANTRY, DRINKS }
