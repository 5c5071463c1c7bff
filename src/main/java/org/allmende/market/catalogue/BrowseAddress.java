package org.allmende.market.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.allmende.market.catalogue.CatalogueQuery.Near;
import org.allmende.market.catalogue.CatalogueQuery.Sort;
import org.allmende.market.catalogue.ShelfChoices.PlaceChoice;
import org.allmende.market.labels.Allergen;
import org.allmende.market.labels.Category;
import org.allmende.market.producers.ProducerRow;

/** What the address of a catalogue page asks for. Whatever is no answer to its question counts as not asked. */
public final class BrowseAddress {

    private static final List<String> NAMES = List.of("q", "category", "organic", "available", "standard", "producer", "place", "km", "sort", "page");
    private static final String WITHOUT = "without";
    private static final List<Integer> DISTANCES = List.of(5, 10, 20, 40);

    private final Map<String, String> asked = new LinkedHashMap<>();
    private final List<Allergen> without;

    BrowseAddress(Map<String, String[]> parameters) {
        NAMES.forEach(name -> {
            String value = parameters.containsKey(name) ? parameters.get(name)[0].strip() : "";
            if (!value.isEmpty()) {
                asked.put(name, value);
            }
        });
        List<String> ids = Arrays.asList(parameters.getOrDefault(WITHOUT, new String[0]));
        without = Arrays.stream(Allergen.values()).filter(allergen -> ids.contains(allergen.id())).toList();
    }

    CatalogueQuery query(List<PlaceChoice> places, ProducerRow producer) {
        Category category = Arrays.stream(Category.values()).filter(known -> known.name().equals(value("category"))).findFirst().orElse(null);
        Near near = places.stream().filter(place -> place.name().equals(value("place"))).findFirst().map(place -> new Near(place.lat(), place.lon(), km())).orElse(null);
        Long standard = value("standard") != null && value("standard").matches("\\d{1,18}") ? Long.valueOf(value("standard")) : null;
        return new CatalogueQuery(value("q"), category, is("organic"), is("available"), producer == null ? null : producer.id(), Allergen.bits(without), standard, near,
                sort(), page());
    }

    Sort sort() {
        return Stream.of(Sort.PRICE, Sort.NEAREST).filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(value("sort"))).findFirst().orElse(Sort.NAME);
    }

    public int page() {
        return value("page") != null && value("page").matches("[1-9]\\d{0,3}") ? Integer.parseInt(value("page")) : 1;
    }

    private Integer km() {
        return DISTANCES.stream().filter(km -> km.toString().equals(value("km"))).findFirst().orElse(null);
    }

    /** The same question with some answers changed; null takes one away. @param changes name and value in turn */
    String url(String... changes) {
        Map<String, String> changed = new HashMap<>(asked);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        StringBuilder url = new StringBuilder("/market/catalogue/browse?");
        NAMES.stream().filter(name -> changed.get(name) != null).forEach(name -> append(url, name, changed.get(name)));
        without.forEach(allergen -> append(url, WITHOUT, allergen.id()));
        return url.substring(0, url.length() - 1);
    }

    private static void append(StringBuilder url, String name, String value) {
        url.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&');
    }

    /** Null if it was not asked. */
    public String value(String name) {
        return asked.get(name);
    }

    public boolean is(String name) {
        return "true".equals(value(name));
    }

    public boolean isWithout(Allergen allergen) {
        return without.contains(allergen);
    }

    /** Something of the part of the form that is folded away. */
    public boolean isDetailed() {
        return !without.isEmpty() || value("standard") != null || value("place") != null;
    }

    public List<Integer> getDistances() {
        return DISTANCES;
    }
}
