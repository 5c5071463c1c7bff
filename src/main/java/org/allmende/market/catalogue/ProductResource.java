package org.allmende.market.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.allmende.market.catalogue.CatalogueQuery.Sort;
import org.allmende.market.labels.Category;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.market.seasons.DeliveryDays;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The public catalogue for machines. */
@Path("products")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProductResource {

    @Inject Catalogue catalogue;
    @Inject ProductDetails details;
    @Inject DeliveryDays deliveryDays;
    @Inject Clock clock;

    /** @param next the number of the next page, or null */
    public record ProductPageOf(List<CatalogueRow> products, Integer next) {}

    @GET
    public ProductPageOf products(@QueryParam("q") String words, @QueryParam("category") String category, @QueryParam("organic") boolean organic,
            @QueryParam("available") boolean available, @QueryParam("producer") Long producerId, @QueryParam("sort") String sort,
            @QueryParam("page") @DefaultValue("1") int page) {
        CatalogueQuery query = new CatalogueQuery(words, Arrays.stream(Category.values()).filter(known -> known.name().equals(category)).findFirst().orElse(null),
                organic, available, producerId, 0, null, null, "price".equals(sort) ? Sort.PRICE : Sort.NAME, page);
        List<CatalogueRow> rows = catalogue.page(query, next());
        boolean more = rows.size() > CatalogueQuery.PAGE_SIZE;
        return new ProductPageOf(more ? rows.subList(0, CatalogueQuery.PAGE_SIZE) : rows, more ? query.page() + 1 : null);
    }

    @GET
    @Path("{id}")
    public ProductDetail product(@PathParam("id") long id) {
        return details.of(id, next()).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    private DeliveryDay next() {
        return deliveryDays.nextOpen(clock.now()).orElse(null);
    }
}
