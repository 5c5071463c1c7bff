package org.allmende.market.pictures;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.allmende.market.catalogue.PictureRow;
import org.allmende.market.catalogue.ProductPictures;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;

/** The pictures of a product for those who may change them. */
@Read
@Requires(Permission.EDIT_PRODUCTS)
public class PicturesOfProduct {

    @Inject Sql sql;
    @Inject ProductPictures pictures;

    /** The name of the product; empty if the farm has no such product. */
    public Optional<String> name(@Scope long producerId, long productId) {
        return sql.first("SELECT v.name FROM product p JOIN product_version v ON v.id = p.current_version_id WHERE p.id = ? AND p.producer_id = ?",
                row -> row.getString(1), productId, producerId);
    }

    public List<PictureRow> list(@Scope long producerId, long productId) {
        return name(producerId, productId).isPresent() ? pictures.of(productId) : List.of();
    }
}
