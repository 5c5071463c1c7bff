package org.allmende.market.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.allmende.platform.web.Refused;

/**
 * An uploaded file becomes pictures that we made ourselves. What it is, its first bytes say; how large it is, is read before
 * anything is decoded, so that a small file cannot ask for gigabytes; then only as many pixels as needed are decoded, turned
 * upright and written anew. Nothing of the camera's data or of anything hidden in the file survives.
 */
final class PictureFile {

    static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 12_000;
    private static final int SHORTEST_SIDE = 200;

    private PictureFile() {}

    /** @param width of the desktop size @param files JPEG by size */
    record Encoded(int width, int height, Map<PictureSize, byte[]> files) {}

    static Encoded encode(byte[] file) {
        if (file.length == 0) {
            throw new Refused(PicturesRefusal.FILE_MISSING);
        }
        if (file.length > MOST_BYTES) {
            throw new Refused(PicturesRefusal.TOO_LARGE);
        }
        BufferedImage picture = decode(file, formatOf(file));
        int orientation = Orientation.of(file);
        Map<PictureSize, byte[]> files = new EnumMap<>(PictureSize.class);
        BufferedImage desktop = fitted(picture, orientation, PictureSize.DESKTOP.longerSide());
        files.put(PictureSize.DESKTOP, jpeg(desktop));
        files.put(PictureSize.PHONE, jpeg(fitted(desktop, 1, PictureSize.PHONE.longerSide())));
        return new Encoded(desktop.getWidth(), desktop.getHeight(), files);
    }

    private static String formatOf(byte[] file) {
        if (starts(file, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (starts(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "png";
        }
        throw new Refused(PicturesRefusal.NOT_A_PICTURE);
    }

    private static boolean starts(byte[] file, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage decode(byte[] file, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                throw new Refused(PicturesRefusal.TOO_MANY_PIXELS);
            }
            if (Math.min(width, height) < SHORTEST_SIDE) {
                throw new Refused(PicturesRefusal.TOO_SMALL, SHORTEST_SIDE);
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * PictureSize.DESKTOP.longerSide()));
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new Refused(PicturesRefusal.NOT_A_PICTURE);
        } finally {
            reader.dispose();
        }
    }

    /** Upright, on white, never larger than it was. */
    private static BufferedImage fitted(BufferedImage picture, int orientation, int longerSide) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        int side = Math.min(longer, longerSide);
        int width = Math.max(1, (picture.getWidth() * side + longer / 2) / longer);
        int height = Math.max(1, (picture.getHeight() * side + longer / 2) / longer);
        boolean turned = Orientation.isTurned(orientation);
        BufferedImage fitted = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = fitted.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, fitted.getWidth(), fitted.getHeight());
        canvas.transform(Orientation.upright(orientation, width, height));
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return fitted;
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
