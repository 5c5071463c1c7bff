package org.allmende.council.counter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file as bytes, read once, that knows the line and column of each of them. UTF-8 or, where it cannot be that, Windows-1252. */
final class Source {

    private static final int LONGEST_QUOTATION = 40;
    private static final long LARGEST = 1L << 30;

    private final String name;
    private final byte[] bytes;
    private Charset charset;

    Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        int last = bytes.length;
        while (last > start() && (isSpace(bytes[last - 1]) || bytes[last - 1] == 0x1a)) {
            last--;
        }
        if (last == start()) {
            throw new BadInput(name + ":1:1", "council.counter.file.empty");
        }
        if (bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            throw new BadInput(name + ":1:1", "council.counter.file.utf16");
        }
    }

    static Source read(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw BadInput.ofUse("council.counter.file.directory", name);
            }
            if (!Files.exists(path)) {
                throw BadInput.ofUse("council.counter.file.missing", name);
            }
            if (Files.size(path) > LARGEST) {
                throw BadInput.ofUse("council.counter.file.too-large", name);
            }
            return new Source(name, Files.readAllBytes(path));
        } catch (InvalidPathException | IOException e) {
            throw BadInput.ofUse("council.counter.file.unreadable", name);
        }
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the text begins: behind a byte order mark. */
    int start() {
        return bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf ? 3 : 0;
    }

    /** A complaint about what stands at an offset. */
    BadInput bad(int offset, String key, Object... arguments) {
        int line = 1;
        int lineStart = start();
        for (int i = lineStart; i < offset; i++) {
            if (endsLine(i)) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = text(lineStart, offset).codePointCount(0, text(lineStart, offset).length()) + 1;
        return new BadInput(name + ":" + line + ":" + column, key, arguments);
    }

    /** The word at an offset, short and without what a terminal might obey, to be quoted in a complaint. */
    BadInput.Found wordAt(int offset) {
        int to = offset;
        while (to < bytes.length && !isSpace(bytes[to])) {
            to++;
        }
        String word = text(offset, to).codePoints().limit(LONGEST_QUOTATION)
                .map(point -> Character.isISOControl(point) || !Character.isDefined(point) ? '\ufffd' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return new BadInput.Found(word);
    }

    String text(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return new String(bytes, from, to - from, charset());
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Whether the line ends with this byte: LF, CR LF, or CR alone. */
    boolean endsLine(int offset) {
        return bytes[offset] == '\n' || bytes[offset] == '\r' && (offset + 1 == bytes.length || bytes[offset + 1] != '\n');
    }

    static boolean isSpace(byte character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    private Charset charset() {
        if (charset == null) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                charset = StandardCharsets.UTF_8;
            } catch (CharacterCodingException e) {
                charset = Charset.forName("windows-1252");
            }
        }
        return charset;
    }
}
