package org.allmende.council.counter;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.allmende.platform.i18n.Texts;

/**
 * {@code count}: counts elections and votes on the command line. Exit status 0: counted, also with a tie; 2: the file or the
 * command line cannot be counted, one line says why; 1: a mistake of the counter itself.
 */
public final class Count {

    private static final Set<String> HELP = Set.of("--help", "-h", "help");
    private static final int COUNTED = 0;
    private static final int MISTAKE = 1;
    private static final int BAD_INPUT = 2;

    private final PrintStream out;
    private final PrintStream err;
    private Locale language;

    private Count(PrintStream out, PrintStream err, Locale language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = new Count(out, err, languageOfThePlace()).status(Arrays.asList(arguments));
        out.flush();
        System.exit(status);
    }

    private int status(List<String> words) {
        try {
            run(words);
            return COUNTED;
        } catch (BadInput e) {
            err.println(e.text(language));
            if (e.isOfUse()) {
                err.println(Texts.of(language, "council.counter.use.see-help"));
            }
            return BAD_INPUT;
        } catch (OutOfMemoryError e) {
            err.println(Texts.of(language, "council.counter.no-memory"));
            return BAD_INPUT;
        } catch (RuntimeException | Error e) {
            err.println(Texts.of(language, "council.counter.mistake", String.valueOf(e).lines().findFirst().orElse("")));
            return MISTAKE;
        }
    }

    private void run(List<String> words) {
        List<String> rest = takeLanguage(words);
        if (rest.isEmpty()) {
            throw BadInput.ofUse("council.counter.use.command-missing");
        }
        String name = rest.getFirst();
        if (HELP.contains(name)) {
            takeLanguage(rest.subList(1, rest.size()));
            out.print(Help.of(language, "count"));
            return;
        }
        Command command = Stream.of(new CountElection(), new CountMajority(), new CountMajorities(), new CountConsensing())
                .filter(known -> known.name().equals(name)).findFirst().orElseThrow(() -> BadInput.ofUse("council.counter.use.unknown-command", new BadInput.Found(name)));
        Options options = new Options(rest.subList(1, rest.size()), command.options());
        language = language(options.get("language"), language);
        if (options.has("help")) {
            out.print(Help.of(language, name));
            return;
        }
        command.run(options, out, new Warnings(err, language));
    }

    /** The language may also stand before the command. */
    private List<String> takeLanguage(List<String> words) {
        if (words.isEmpty() || !words.getFirst().startsWith("--language")) {
            return words;
        }
        int taken = words.getFirst().contains("=") ? 1 : Math.min(2, words.size());
        language = language(new Options(words.subList(0, taken), Set.of()).get("language"), language);
        return words.subList(taken, words.size());
    }

    private static Locale language(String asked, Locale otherwise) {
        return switch (asked) {
            case "" -> otherwise;
            case "de" -> Locale.GERMAN;
            case "en" -> Locale.ENGLISH;
            default -> throw BadInput.ofUse("council.counter.use.language", new BadInput.Found(asked));
        };
    }

    /** German where the environment says so. */
    private static Locale languageOfThePlace() {
        String place = Stream.of(System.getProperty("count.locale"), System.getenv("LC_ALL"), System.getenv("LC_MESSAGES"), System.getenv("LANG"))
                .filter(Objects::nonNull).filter(value -> !value.isEmpty()).findFirst().orElse("");
        return place.startsWith("de") ? Locale.GERMAN : Locale.ENGLISH;
    }
}
