package org.allmende.market.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.allmende.platform.web.Refused;
import org.junit.jupiter.api.Test;

class PictureFileTest {

    /** Left half red, right half blue. */
    static byte[] picture(int width, int height, String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    static byte[] jpeg(int width, int height) throws IOException {
        return picture(width, height, "jpeg", BufferedImage.TYPE_INT_RGB);
    }

    /** With Exif that names an orientation and, as text, a place. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] tiff = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
        byte[] secret = "GPS 51.34 9.85".getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + tiff.length + secret.length;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length, 'E', 'x', 'i', 'f', 0, 0});
        file.writeBytes(tiff);
        file.writeBytes(secret);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    private static BufferedImage desktop(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PictureFile.encode(file).files().get(PictureSize.DESKTOP)));
    }

    private static PicturesRefusal refused(byte[] file) {
        return (PicturesRefusal) catchThrowableOfType(Refused.class, () -> PictureFile.encode(file)).refusal();
    }

    private static boolean isRed(int rgb) {
        return new Color(rgb).getRed() > 200 && new Color(rgb).getBlue() < 60;
    }

    @Test
    void makesTwoSizesAndNeverEnlarges() throws IOException {
        PictureFile.Encoded large = PictureFile.encode(jpeg(3000, 2000));
        assertThat(large.width()).isEqualTo(1280);
        assertThat(large.height()).isEqualTo(853);
        BufferedImage phone = ImageIO.read(new ByteArrayInputStream(large.files().get(PictureSize.PHONE)));
        assertThat(phone.getWidth()).isEqualTo(480);
        assertThat(phone.getHeight()).isEqualTo(320);
        assertThat(PictureFile.encode(jpeg(300, 250)).width()).isEqualTo(300);
    }

    @Test
    void cameraDataIsGoneAndThePictureStandsUpright() throws IOException {
        byte[] lying = withExif(jpeg(600, 400), 6);
        assertThat(new String(lying, StandardCharsets.ISO_8859_1)).contains("GPS 51.34");
        PictureFile.Encoded picture = PictureFile.encode(lying);
        assertThat(picture.width()).isEqualTo(400);
        assertThat(picture.height()).isEqualTo(600);
        picture.files().values().forEach(file -> assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS"));
        BufferedImage upright = desktop(lying);
        assertThat(isRed(upright.getRGB(200, 50))).as("what was left is above").isTrue();
        assertThat(isRed(upright.getRGB(200, 550))).isFalse();
    }

    @Test
    void allOrientationsKeepTheWholePicture() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            BufferedImage picture = desktop(withExif(jpeg(400, 300), orientation));
            boolean redFirst = switch (orientation) {
                case 1, 4 -> isRed(picture.getRGB(20, 150));
                case 2, 3 -> isRed(picture.getRGB(380, 150));
                case 5, 6 -> isRed(picture.getRGB(150, 20));
                default -> isRed(picture.getRGB(150, 380));
            };
            assertThat(redFirst).as("orientation " + orientation).isTrue();
        }
    }

    @Test
    void whatIsSeeThroughBecomesWhite() throws IOException {
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        assertThat(new Color(desktop(png.toByteArray()).getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void nothingBehindThePictureSurvives() throws IOException {
        byte[] picture = jpeg(300, 300);
        byte[] both = Arrays.copyOf(picture, picture.length + 60);
        System.arraycopy("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), 0, both, picture.length, 25);
        PictureFile.encode(both).files().values().forEach(file -> assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("<script>"));
    }

    @Test
    void refusesWhatIsNoPictureWhateverItsNameSays() throws IOException {
        assertThat(refused("<html><script>".getBytes(StandardCharsets.US_ASCII))).isEqualTo(PicturesRefusal.NOT_A_PICTURE);
        assertThat(refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII))).isEqualTo(PicturesRefusal.NOT_A_PICTURE);
        assertThat(refused("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEqualTo(PicturesRefusal.NOT_A_PICTURE);
        assertThat(refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})).isEqualTo(PicturesRefusal.NOT_A_PICTURE);
        assertThat(refused(new byte[0])).isEqualTo(PicturesRefusal.FILE_MISSING);
        assertThat(refused(new byte[PictureFile.MOST_BYTES + 1])).isEqualTo(PicturesRefusal.TOO_LARGE);
        assertThat(refused(jpeg(100, 300))).isEqualTo(PicturesRefusal.TOO_SMALL);
    }

    /** A few bytes that claim to be 50,000 by 50,000 pixels: ten gigabytes if anybody believed them. */
    @Test
    void refusesABombByWhatItClaims() throws IOException {
        byte[] png = picture(300, 300, "png", BufferedImage.TYPE_INT_RGB);
        byte[] side = {0, 0, (byte) 0xC3, 0x50};
        System.arraycopy(side, 0, png, 16, 4);
        System.arraycopy(side, 0, png, 20, 4);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (crc.getValue() >> (24 - 8 * i));
        }
        assertThat(refused(png)).isEqualTo(PicturesRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void garbageNeverThrowsAnythingElse() throws IOException {
        byte[] picture = withExif(jpeg(300, 300), 6);
        java.util.Random random = new java.util.Random(42);
        for (int i = 0; i < 200; i++) {
            byte[] broken = picture.clone();
            for (int k = 0; k < 20; k++) {
                broken[2 + random.nextInt(broken.length - 2)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(broken, 4 + random.nextInt(broken.length - 4));
            try {
                assertThat(PictureFile.encode(cut).files()).hasSize(2);
            } catch (Refused refused) {
                assertThat(refused.refusal()).isInstanceOf(PicturesRefusal.class);
            }
        }
    }
}
