package org.allmende.market.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allmende.support.Browser;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A farm shows its product: from the file on the phone to the shelf. */
class PicturesIT {

    private static final Stack STACK = Stack.shared();
    private static final String PAGE = "/market/pictures/product-pictures?producer=2&product=23";
    private static Browser browser;

    @TempDir static Path directory;

    private final Rows rows = new Rows(STACK);

    @BeforeAll
    static void open() {
        browser = new Browser(STACK, 390, 844).signIn("kirschen@example.org");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Browser upload(String name, byte[] content, String alt) throws Exception {
        Path file = Files.write(directory.resolve(name), content);
        browser.open(PAGE);
        browser.by("file").sendKeys(file.toAbsolutePath().toString());
        if (!alt.isEmpty()) {
            browser.type("alt", alt);
        }
        return browser.press("addPicture");
    }

    @Test
    void pictureIsShownWithItsWordsKeptByBrowsersAndGoneWhenRemoved() throws Exception {
        upload("kirschsaft.jpg", PictureFileTest.withExif(PictureFileTest.jpeg(1600, 1200), 1), "Drei Flaschen Kirschsaft im Gras").untilText("Das Bild ist da.");
        Http visitor = new Http(STACK);
        Element shown = visitor.page("/market/catalogue/product?id=23").selectFirst("img.photo");
        assertThat(shown.attr("alt")).isEqualTo("Drei Flaschen Kirschsaft im Gras");
        assertThat(shown.attr("srcset")).contains("-phone.jpg 480w", "-desktop.jpg 1280w");
        HttpResponse<String> picture = visitor.get(shown.attr("src"));
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(picture.body().getBytes(StandardCharsets.ISO_8859_1).length).isLessThan(200_000);
        assertThat(visitor.get(shown.attr("src"), "If-None-Match", picture.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);
        assertThat(visitor.page("/market/catalogue/browse?q=Kirschsaft").select(".card img.photo").attr("src")).isEqualTo(shown.attr("src"));
        assertThat(visitor.get(shown.attr("src").replace("-phone", "-huge")).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/pictures/1-0000000000000000-phone.jpg").statusCode()).isEqualTo(404);

        browser.open(PAGE).click(browser.css(".pictures summary"));
        browser.click(browser.css(".pictures .confirm input[type=submit], .pictures .confirm button")).untilText("Das Bild ist entfernt.");
        assertThat(visitor.get(shown.attr("src")).statusCode()).isEqualTo(404);
        assertThat(visitor.page("/market/catalogue/product?id=23").select("img.photo")).isEmpty();
        assertThat(rows.number("SELECT COUNT(*) FROM picture_file f JOIN product_picture i ON i.id = f.product_picture_id WHERE i.product_id = 23")).isZero();
    }

    @Test
    void refusesKindlyAndKeepsNothing() throws Exception {
        long before = rows.number("SELECT COUNT(*) FROM product_picture");
        upload("boese.jpg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), "Ein Bild").untilText("lässt sich nicht als Bild lesen");
        upload("ohne.jpg", PictureFileTest.jpeg(400, 400), "").untilText("was zu sehen ist");
        upload("riesig.jpg", new byte[9 * 1024 * 1024], "Ein Bild").untilText("zu groß");
        assertThat(rows.number("SELECT COUNT(*) FROM product_picture")).isEqualTo(before);
    }

    @Test
    void foreignFarmsCannotTouchThePictures() {
        Http other = Http.as(STACK, "kirschen@example.org");
        assertThat(other.get("/market/pictures/product-pictures?producer=1&product=1").statusCode()).isEqualTo(403);
        assertThat(other.get("/market/pictures/product-pictures?producer=2&product=1").statusCode()).isEqualTo(404);
        assertThat(new Http(STACK).get(PAGE).uri().getPath()).contains("sign-in");
        assertThat(Http.as(STACK, "haushalt@example.org").get(PAGE).statusCode()).isEqualTo(403);
    }
}
