package org.allmende.market.pictures;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a phone held the camera: tag 0x0112 of Exif, the one thing of the camera's data that matters before it is dropped. */
final class Orientation {

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TAG = 0x0112;
    private static final int UPRIGHT = 1;

    private Orientation() {}

    /** 1 to 8; 1 for upright, for other formats and for whatever cannot be read. */
    static int of(byte[] file) {
        try {
            ByteBuffer jpeg = ByteBuffer.wrap(file);
            if (jpeg.getShort() != (short) 0xFFD8) {
                return UPRIGHT;
            }
            while ((jpeg.get() & 0xFF) == 0xFF) {
                int marker = jpeg.get() & 0xFF;
                int length = jpeg.getShort() & 0xFFFF;
                if (marker == START_OF_SCAN) {
                    return UPRIGHT;
                }
                if (marker == APP1 && length > 16 && "Exif".equals(new String(file, jpeg.position(), 4, StandardCharsets.US_ASCII))) {
                    return inExif(jpeg.slice(jpeg.position() + 6, length - 8));
                }
                jpeg.position(jpeg.position() + length - 2);
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static int inExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    static boolean isTurned(int orientation) {
        return orientation >= 5;
    }

    /** Turns and mirrors a picture of this size, as stored, so that it stands upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
