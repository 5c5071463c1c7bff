package org.allmende.market.catalogue;

import jakarta.inject.Inject;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** The pictures of a product for everybody, oldest first. */
@Read
@Requires(Permission.ANYONE)
public class ProductPictures {

    @Inject Sql sql;

    public List<PictureRow> of(long productId) {
        return sql.rows("SELECT id, CONCAT(id, '-', LEFT(sha256, 16)) AS address, alt, width, height FROM product_picture WHERE product_id = ? AND removed_at IS NULL ORDER BY id",
                row -> new PictureRow(row.getLong("id"), row.getString("address"), row.getString("alt"), row.getInt("width"), row.getInt("height")), productId);
    }
}
