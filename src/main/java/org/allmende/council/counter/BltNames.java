package org.allmende.council.counter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names and the title at the end of a BLT file, in its three dialects: in quotes; bare, one on a line; or in comments
 * ("# ALTERNATIVE NAME 2: Anna Berg"). A comment behind a name is a remark, not a part of it.
 */
record BltNames(List<String> names, String title, boolean titled) {

    private static final Pattern NUMBERED = Pattern.compile("(?:\\p{L}[\\p{L} _-]*[ _])?(\\d{1,5})(?:\\s*[:.)=]\\s*|\\s+)(\\S.*)");

    private static final Pattern ESCAPED = Pattern.compile("\"(\")|\\\\([\"\\\\])");

    /** What a line says: several strings where several are quoted. */
    private record Line(int at, List<String> strings) {
        /** Two strings on a line are a name and its party: written as one name with the second in quotes. */
        String joined() {
            return strings.getFirst() + strings.stream().skip(1).map(more -> " \"" + more + "\"").collect(Collectors.joining());
        }
    }

    static BltNames read(Source source, int from, int candidates, List<Integer> earlierComments) {
        Lines lines = new Lines(source, from);
        List<String> strings = lines.said.stream().flatMap(line -> line.strings().stream()).toList();
        List<String> joined = lines.said.stream().map(Line::joined).toList();
        if (fits(strings, candidates)) {
            return of(source, strings, candidates, lines);
        }
        if (fits(joined, candidates)) {
            return of(source, joined, candidates, lines);
        }
        if (strings.size() > candidates) {
            throw source.bad(lines.said.get(Math.min(candidates + 1, lines.said.size() - 1)).at(), "council.counter.blt.too-many-names", String.valueOf(strings.size()), String.valueOf(candidates));
        }
        List<String> commented = strings.size() > 1 ? List.of() : inComments(source, candidates, earlierComments, lines.comments);
        if (commented.size() < candidates) {
            int found = Math.max(strings.size(), commented.size());
            throw source.bad(source.bytes().length, "council.counter.blt.too-few-names", String.valueOf(found), String.valueOf(candidates));
        }
        boolean titleToo = strings.isEmpty() && commented.size() > candidates;
        String title = titleToo ? commented.getLast() : strings.isEmpty() ? "" : strings.getFirst();
        return new BltNames(commented.subList(0, candidates), title, true);
    }

    private static boolean fits(List<String> strings, int candidates) {
        return strings.size() == candidates || strings.size() == candidates + 1;
    }

    private static BltNames of(Source source, List<String> strings, int candidates, Lines lines) {
        int empty = strings.subList(0, candidates).indexOf("");
        if (empty >= 0) {
            throw source.bad(lines.said.get(Math.min(empty, lines.said.size() - 1)).at(), "council.counter.blt.name-empty", String.valueOf(empty + 1));
        }
        boolean titled = strings.size() > candidates;
        return new BltNames(strings.subList(0, candidates), titled ? strings.getLast() : "", titled);
    }

    /** Numbered comments anywhere in the file; else those behind the ballots, in their order. */
    private static List<String> inComments(Source source, int candidates, List<Integer> earlier, List<Integer> later) {
        String[] numbered = new String[candidates];
        for (List<Integer> comments : List.of(later, earlier)) {
            for (int comment : comments) {
                Matcher matcher = NUMBERED.matcher(comment(source, comment));
                if (matcher.matches() && within(matcher.group(1), candidates) && numbered[Integer.parseInt(matcher.group(1)) - 1] == null) {
                    numbered[Integer.parseInt(matcher.group(1)) - 1] = matcher.group(2).strip();
                }
            }
        }
        if (Arrays.stream(numbered).allMatch(name -> name != null)) {
            return List.of(numbered);
        }
        List<String> plain = later.stream().map(comment -> comment(source, comment)).filter(text -> !text.isEmpty()).toList();
        return plain.size() > candidates + 1 ? List.of() : plain;
    }

    private static boolean within(String number, int candidates) {
        return Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= candidates;
    }

    private static String comment(Source source, int at) {
        int to = at;
        while (to < source.bytes().length && !source.endsLine(to)) {
            to++;
        }
        return source.text(at, to).replaceFirst("^#+", "").strip();
    }

    /** The lines behind the ballots. */
    private static final class Lines {

        private final Source source;
        private final byte[] bytes;
        private final List<Line> said = new ArrayList<>();
        private final List<Integer> comments = new ArrayList<>();

        Lines(Source source, int from) {
            this.source = source;
            bytes = source.bytes();
            int at = from;
            while (at < bytes.length) {
                int to = at;
                while (to < bytes.length && !source.endsLine(to)) {
                    to++;
                }
                line(at, to);
                at = to + 1;
            }
        }

        private void line(int from, int to) {
            int at = skip(from, to);
            if (at == to) {
                return;
            }
            for (int i = at; i < to; i++) {
                if (bytes[i] >= 0 && bytes[i] < ' ' && !Source.isSpace(bytes[i]) && !(bytes[i] == 0x1a && i + 1 == bytes.length)) {
                    throw source.bad(i, "council.counter.blt.control-character");
                }
            }
            if (bytes[at] == '#') {
                comments.add(at);
            } else if (bytes[at] == '"') {
                quoted(at, to);
            } else {
                said.add(new Line(at, List.of(bare(at, to))));
            }
        }

        private int skip(int from, int to) {
            int at = from;
            while (at < to && (Source.isSpace(bytes[at]) || bytes[at] == ',' || bytes[at] == 0x1a)) {
                at++;
            }
            return at;
        }

        /** "Anna # a remark", but "Option #1". */
        private String bare(int from, int to) {
            int end = to;
            for (int i = from + 1; i < to; i++) {
                boolean number = i + 1 < to && bytes[i + 1] >= '0' && bytes[i + 1] <= '9';
                if (bytes[i] == '#' && Source.isSpace(bytes[i - 1]) && !number) {
                    end = i;
                    break;
                }
            }
            return source.text(from, end).replaceFirst("[,\\s\\x1a]+$", "");
        }

        /** Strings in quotes; inside, a quote is doubled or follows a backslash. */
        private void quoted(int from, int to) {
            List<String> strings = new ArrayList<>();
            int at = from;
            while (at < to && bytes[at] == '"') {
                int close = close(at, to);
                strings.add(ESCAPED.matcher(source.text(at + 1, close)).replaceAll("$1$2"));
                at = skip(close + 1, to);
            }
            if (at < to && bytes[at] != '#') {
                throw source.bad(at, "council.counter.blt.after-quote", source.wordAt(at));
            }
            boolean inRemark = at < to && strings.equals(List.of(""));
            said.add(new Line(from, inRemark ? List.of(comment(source, at)) : strings));
        }

        private int close(int open, int to) {
            int at = open + 1;
            while (at < to) {
                boolean escaped = at + 1 < to && (bytes[at] == '\\' && (bytes[at + 1] == '"' || bytes[at + 1] == '\\') || bytes[at] == '"' && bytes[at + 1] == '"');
                if (!escaped && bytes[at] == '"') {
                    return at;
                }
                at += escaped ? 2 : 1;
            }
            throw source.bad(open, "council.counter.blt.quote-not-closed");
        }
    }
}
