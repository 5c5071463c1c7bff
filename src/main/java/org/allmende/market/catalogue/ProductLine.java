package org.allmende.market.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import org.allmende.market.labels.Category;

/**
 * A valid line of an import file, in our units.
 *
 * @param line of the file, for messages
 * @param producer as written in the file
 * @param allergens comma list of ids, empty for none, null if the file says nothing
 */
public record ProductLine(int line, String producer, String sku, String name, Category category, String description, String unit, BigDecimal content,
        long priceCents, String allergens) implements Serializable {}
