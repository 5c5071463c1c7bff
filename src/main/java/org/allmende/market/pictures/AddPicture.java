package org.allmende.market.pictures;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Sha256;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Gives a product a picture, with words for those who do not see it. */
@UseCase
@Requires(Permission.EDIT_PRODUCTS)
public class AddPicture {

    private static final int MOST_OF_ONE_PRODUCT = 6;
    private static final int LONGEST_ALT = 200;
    /** Decoding takes memory: not more than two at a time in one server, the others are asked to try again. */
    private static final Semaphore DECODING = new Semaphore(2);

    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @return the picture */
    public long add(@Scope long producerId, @Subject long productId, byte[] file, String alt) {
        Instant now = clock.now();
        String words = alt == null ? "" : alt.strip();
        if (words.isEmpty() || words.length() > LONGEST_ALT) {
            throw new Refused(PicturesRefusal.ALT_MISSING);
        }
        sql.first("SELECT id FROM product WHERE id = ? AND producer_id = ? FOR UPDATE", row -> row.getLong(1), productId, producerId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (sql.one("SELECT COUNT(*) FROM product_picture WHERE product_id = ? AND removed_at IS NULL", row -> row.getInt(1), productId) >= MOST_OF_ONE_PRODUCT) {
            throw new Refused(PicturesRefusal.TOO_MANY, MOST_OF_ONE_PRODUCT);
        }
        PictureFile.Encoded picture = encode(file);
        byte[] desktop = picture.files().get(PictureSize.DESKTOP);
        long id = sql.insert("INSERT INTO product_picture (product_id, alt, sha256, width, height, uploaded_by, uploaded_at) VALUES (?, ?, ?, ?, ?, ?, ?)", productId, words,
                Sha256.hex("", desktop), picture.width(), picture.height(), caller.personIdOrNull(), now);
        for (Map.Entry<PictureSize, byte[]> size : picture.files().entrySet()) {
            sql.update("INSERT INTO picture_file (product_picture_id, size, content) VALUES (?, ?, ?)", id, size.getKey(), size.getValue());
        }
        return id;
    }

    private static PictureFile.Encoded encode(byte[] file) {
        if (!DECODING.tryAcquire()) {
            throw new Refused(PicturesRefusal.BUSY);
        }
        try {
            return PictureFile.encode(file);
        } finally {
            DECODING.release();
        }
    }
}
