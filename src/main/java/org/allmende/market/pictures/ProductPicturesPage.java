package org.allmende.market.pictures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.allmende.market.catalogue.PictureRow;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** Add and remove pictures of one product. */
@Named("productPicturesPage")
@ViewScoped
public class ProductPicturesPage implements Serializable {

    private static final String HERE = "/market/pictures/product-pictures?faces-redirect=true&producer=%d&product=%d";

    @Inject PicturesOfProduct picturesOfProduct;
    @Inject AddPicture addPicture;
    @Inject RemovePicture removePicture;
    @Inject Caller caller;
    @Inject Tell tell;

    private Long producer;
    private Long product;
    private String name;
    private String alt;
    private transient Part file;
    private boolean tooLarge;

    public void load() {
        if (!caller.may(Permission.EDIT_PRODUCTS)) {
            throw new Refused(caller.signedIn() ? SecurityRefusal.NOT_ALLOWED : SecurityRefusal.SIGN_IN_FIRST);
        }
        if (producer == null || product == null) {
            throw new Refused(SecurityRefusal.NOT_FOUND);
        }
        name = picturesOfProduct.name(producer, product).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    public String add() {
        return tell.trying(() -> {
            addPicture.add(producer, product, bytes(), alt);
            tell.done("market.pictures.product-pictures.added");
            return HERE.formatted(producer, product);
        });
    }

    public String remove(long picture) {
        return tell.trying(() -> {
            removePicture.remove(producer, picture);
            tell.done("market.pictures.product-pictures.removed");
            return HERE.formatted(producer, product);
        });
    }

    private byte[] bytes() {
        if (file == null) {
            return new byte[0];
        }
        try (var stream = file.getInputStream()) {
            return stream.readNBytes(PictureFile.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<PictureRow> getPictures() {
        return picturesOfProduct.list(producer, product);
    }

    public String getName() { return name; }
    public Long getProducer() { return producer; }
    public void setProducer(Long producer) { this.producer = producer; }
    public Long getProduct() { return product; }
    public void setProduct(Long product) { this.product = product; }
    public String getAlt() { return alt; }
    public void setAlt(String alt) { this.alt = alt; }
    public Part getFile() { return file; }
    public void setFile(Part file) { this.file = file; }
    public boolean isTooLarge() { return tooLarge; }
    public void setTooLarge(boolean tooLarge) { this.tooLarge = tooLarge; }
}
