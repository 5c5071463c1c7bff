package org.allmende.market.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.allmende.market.catalogue.CatalogueQuery.Sort;
import org.allmende.market.catalogue.ShelfChoices.PlaceChoice;
import org.allmende.market.catalogue.ShelfChoices.StandardChoice;
import org.allmende.market.labels.Allergen;
import org.allmende.market.labels.Category;
import org.allmende.market.producers.ProducerRow;
import org.allmende.market.producers.Producers;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.market.seasons.DeliveryDays;
import org.allmende.platform.time.Clock;

/** The market's shelves: search, filter, leaf through. Everything is in the address. */
@Named("browsePage")
@RequestScoped
public class BrowsePage {

    @Inject Catalogue catalogue;
    @Inject ShelfChoices choices;
    @Inject Producers producers;
    @Inject DeliveryDays deliveryDays;
    @Inject HttpServletRequest request;
    @Inject Clock clock;

    private BrowseAddress asked;
    private DeliveryDay next;
    private List<PlaceChoice> places = List.of();
    private List<StandardChoice> standards = List.of();
    private ProducerRow producer;
    private List<CatalogueRow> rows = List.of();
    private String meant;

    public void load() {
        asked = new BrowseAddress(request.getParameterMap());
        next = deliveryDays.nextOpen(clock.now()).orElse(null);
        places = choices.places();
        standards = choices.standards();
        producer = asked.value("producer") == null ? null : producers.bySlug(asked.value("producer")).orElse(null);
        CatalogueQuery query = asked.query(places, producer);
        rows = catalogue.page(query, next);
        if (rows.isEmpty() && asked.value("q") != null && query.page() == 1) {
            lookForWhatWasMeant(query);
        }
    }

    private void lookForWhatWasMeant(CatalogueQuery query) {
        String words = choices.meant(query.words());
        if (!words.equals(SearchWords.normal(query.words()))) {
            rows = catalogue.page(query.with(words), next);
            meant = rows.isEmpty() ? null : words;
        }
    }

    public List<CatalogueRow> getRows() {
        return rows.subList(0, Math.min(rows.size(), CatalogueQuery.PAGE_SIZE));
    }

    public String getPreviousUrl() {
        return asked.page() > 1 ? asked.url("page", asked.page() == 2 ? null : Integer.toString(asked.page() - 1)) : null;
    }

    /** With the words that found something, so that the next page finds them too. */
    public String getNextUrl() {
        return rows.size() > CatalogueQuery.PAGE_SIZE ? asked.url("page", Integer.toString(asked.page() + 1), "q", meant == null ? asked.value("q") : meant) : null;
    }

    /** The same search on another shelf; null for all. */
    public String shelf(String name) {
        return asked.url("category", name, "page", null);
    }

    public String getOfAllProducersUrl() {
        return asked.url("producer", null, "page", null);
    }

    public List<String> getCategories() {
        return Arrays.stream(Category.values()).map(Enum::name).toList();
    }

    public List<Allergen> getAllergens() {
        return List.of(Allergen.values());
    }

    public boolean isByPrice() {
        return asked.sort() == Sort.PRICE;
    }

    public boolean isByDistance() {
        return asked.sort() == Sort.NEAREST;
    }

    public BrowseAddress getAsked() { return asked; }
    public DeliveryDay getNext() { return next; }
    public List<PlaceChoice> getPlaces() { return places; }
    public List<StandardChoice> getStandards() { return standards; }
    public ProducerRow getProducer() { return producer; }
    public String getMeant() { return meant; }
}
