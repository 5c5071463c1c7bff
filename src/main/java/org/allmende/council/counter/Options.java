package org.allmende.council.counter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words behind a command: options with a value ("--seats 3", "--seats=3"), options without, and files. */
final class Options {

    private static final Set<String> REPEATABLE = Set.of("lot");
    private static final Set<String> FLAGS = Set.of("json", "help");
    private static final String LANGUAGE = "language";

    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    /** @param known the options with a value that the command has, beside the language */
    Options(List<String> words, Set<String> known) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-h")) {
                values.put("help", List.of(""));
            } else if (!word.startsWith("--") || word.length() == 2) {
                files.add(word);
            } else {
                int equals = word.indexOf('=');
                String name = word.substring(2, equals < 0 ? word.length() : equals);
                if (FLAGS.contains(name) && equals < 0) {
                    values.put(name, List.of(""));
                    continue;
                }
                if (!known.contains(name) && !name.equals(LANGUAGE)) {
                    throw BadInput.ofUse("council.counter.use.unknown-option", new BadInput.Found(word));
                }
                if (equals < 0 && i + 1 == words.size()) {
                    throw BadInput.ofUse("council.counter.use.value-missing", "--" + name);
                }
                put(name, equals < 0 ? words.get(++i) : word.substring(equals + 1));
            }
        }
    }

    private void put(String name, String value) {
        List<String> all = values.computeIfAbsent(name, unknown -> new ArrayList<>());
        if (!all.isEmpty() && !REPEATABLE.contains(name)) {
            throw BadInput.ofUse("council.counter.use.option-twice", "--" + name);
        }
        all.add(value);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Empty where the option is not given. */
    String get(String name) {
        return has(name) ? values.get(name).getFirst() : "";
    }

    String required(String name) {
        if (!has(name)) {
            throw BadInput.ofUse("council.counter.use.option-missing", "--" + name);
        }
        return get(name);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The one file that the command reads. */
    String file() {
        if (files.size() != 1) {
            throw BadInput.ofUse(files.isEmpty() ? "council.counter.use.file-missing" : "council.counter.use.one-file", String.join(" ", files));
        }
        return files.getFirst();
    }

    void expectNoFile() {
        if (!files.isEmpty()) {
            throw BadInput.ofUse("council.counter.use.no-file", new BadInput.Found(files.getFirst()));
        }
    }
}
