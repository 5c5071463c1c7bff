package org.allmende.market.labels;

import java.util.List;

/** The drawings of the house, each standing for a kind of food; text {@code market.crop.<name>}. In the order of the shelves. */
public final class Crops {

    public static final List<String> NAMES = List.of("asparagus", "beans", "beetroot", "cabbage", "carrot", "courgette", "cucumber", "herbs", "kale",
            "lambs-lettuce", "leek", "lettuce", "onion", "peas", "potato", "radish", "spinach", "squash", "tomato", "mushroom", "apple", "cherry", "pear",
            "plum", "rhubarb", "strawberry", "milk", "cheese", "egg", "sausage", "bread", "flour", "honey", "jar", "juice", "oil");

    private Crops() {}
}
