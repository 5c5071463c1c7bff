package org.allmende.market.catalogue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** What one can choose from when looking for products, and which words there are at all. */
@Read
@Requires(Permission.ANYONE)
public class ShelfChoices {

    @Inject Sql sql;
    @Inject Language language;

    /** A standard in force. */
    public record StandardChoice(long id, String name) {}

    /** A place to measure distances from. */
    public record PlaceChoice(String name, BigDecimal lat, BigDecimal lon) {}

    public List<StandardChoice> standards() {
        String name = "en".equals(language.getTag()) ? "name_en" : "name";
        return sql.rows("SELECT id, " + name + " AS name FROM standard ORDER BY id", row -> new StandardChoice(row.getLong("id"), row.getString("name")));
    }

    /** Where farms and pickup points are. */
    public List<PlaceChoice> places() {
        return sql.rows("""
                SELECT place, ROUND(AVG(lat), 5) AS lat, ROUND(AVG(lon), 5) AS lon FROM (
                  SELECT place, lat, lon FROM producer WHERE admitted_on IS NOT NULL UNION ALL SELECT place, lat, lon FROM pickup_point) known
                GROUP BY place ORDER BY place
                """, row -> new PlaceChoice(row.getString("place"), row.getBigDecimal("lat"), row.getBigDecimal("lon")));
    }

    /** What was meant by words that find nothing. Derived from what is on the shelves at this moment, so it can never be out of date. */
    public String meant(String words) {
        Set<String> known = new TreeSet<>();
        sql.rows("SELECT list_words FROM product FORCE INDEX (product_by_name) WHERE published = TRUE", row -> {
            for (String word : row.getString(1).split(" ")) {
                if (word.length() > 2 && !Character.isDigit(word.charAt(0))) {
                    known.add(word);
                }
            }
            return null;
        });
        return new Spelling(known).meant(words);
    }
}
