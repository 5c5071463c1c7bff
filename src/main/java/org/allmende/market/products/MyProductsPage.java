package org.allmende.market.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.allmende.market.producers.ProducerRow;
import org.allmende.market.products.OwnProducts.OwnProduct;

/** All products of a farm: what is in the shop window, and what is missing for the rest. */
@Named("myProductsPage")
@RequestScoped
public class MyProductsPage {

    private static final int PAGE = 50;
    private static final String HERE = "/market/products/my-products?producer=%d&page=%d";

    @Inject FarmChoice farmChoice;
    @Inject OwnProducts ownProducts;

    private Long producer;
    private String page;
    private int pageNo = 1;
    private ProducerRow farm;
    private List<ProducerRow> farms = List.of();
    private List<OwnProduct> rows = List.of();

    public void load() {
        farm = farmChoice.of(producer);
        farms = farmChoice.others();
        pageNo = page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        rows = ownProducts.list(farm.id(), (pageNo - 1) * PAGE, PAGE + 1);
    }

    public List<OwnProduct> getRows() {
        return rows.subList(0, Math.min(rows.size(), PAGE));
    }

    public String getPreviousUrl() {
        return pageNo > 1 ? HERE.formatted(farm.id(), pageNo - 1) : null;
    }

    public String getNextUrl() {
        return rows.size() > PAGE ? HERE.formatted(farm.id(), pageNo + 1) : null;
    }

    public int getPageNo() { return pageNo; }
    public ProducerRow getFarm() { return farm; }
    public List<ProducerRow> getFarms() { return farms; }
    public Long getProducer() { return producer; }
    public void setProducer(Long producer) { this.producer = producer; }
    public String getPage() { return page; }
    public void setPage(String page) { this.page = page; }
}
