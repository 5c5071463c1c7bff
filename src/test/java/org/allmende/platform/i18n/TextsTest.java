package org.allmende.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allmende.platform.web.Refusal;
import org.junit.jupiter.api.Test;

/** Both languages are complete, no key is missing, none is left over, and placeholders agree. */
class TextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern IN_PAGE = Pattern.compile("t(?:\\[|\\.of\\()\\s*'([^']+)'(\\s*\\+=)?");
    private static final Pattern LITERAL = Pattern.compile("\"((?:" + String.join("|", Texts.AREAS) + "|refusal)\\.[a-zA-Z0-9_.-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    private final Map<String, String> german = Texts.all(Locale.GERMAN);
    private final Map<String, String> english = Texts.all(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(german.keySet()));
    }

    @Test
    void placeholdersAgree() {
        assertThat(german.keySet().stream().filter(english::containsKey)
                .filter(key -> !placeholders(german.get(key)).equals(placeholders(english.get(key))))).isEmpty();
    }

    @Test
    void apostrophesOfFormattedTextsAreDoubled() {
        assertThat(Stream.concat(german.entrySet().stream(), english.entrySet().stream())
                .filter(text -> PLACEHOLDER.matcher(text.getValue()).find())
                .filter(text -> text.getValue().replace("''", "").contains("'"))).isEmpty();
    }

    @Test
    void everyKeyThatPagesUseExists() {
        Set<String> missing = new TreeSet<>();
        for (Use use : usesInPages()) {
            boolean found = use.isPrefix() ? german.keySet().stream().anyMatch(key -> key.startsWith(use.key())) : german.containsKey(use.key());
            if (!found) {
                missing.add(use.key() + " in " + use.where());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPageHasATitle() {
        assertThat(pages().filter(page -> read(page).contains("/WEB-INF/templates/"))
                .filter(page -> !read(page).contains("name=\"title\"") || read(page).contains("t['.title']"))
                .map(TextsTest::prefix).filter(prefix -> !german.containsKey(prefix + ".title"))).isEmpty();
    }

    @Test
    void everyRefusalHasItsText() {
        assertThat(refusals().map(refusal -> "refusal." + refusal.code()).filter(key -> !german.containsKey(key))).isEmpty();
    }

    @Test
    void noKeyIsLeftOver() {
        Set<String> exact = usesInPages().stream().filter(use -> !use.isPrefix()).map(Use::key).collect(Collectors.toSet());
        List<String> prefixes = Stream.concat(usesInPages().stream().filter(Use::isPrefix).map(Use::key), prefixesInCode()).toList();
        Set<String> literals = literalsInCode();
        Set<String> codes = refusals().map(refusal -> "refusal." + refusal.code()).collect(Collectors.toSet());
        assertThat(german.keySet().stream()
                .filter(key -> !exact.contains(key) && !literals.contains(key) && !codes.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .filter(key -> !key.endsWith(".title"))
                .sorted()).isEmpty();
    }

    private record Use(String key, boolean isPrefix, Path where) {}

    private static List<Use> usesInPages() {
        return pages().flatMap(page -> {
            Matcher matcher = IN_PAGE.matcher(read(page));
            return matcher.results().map(result -> {
                String key = result.group(1).startsWith(".") ? prefix(page) + result.group(1) : result.group(1);
                return new Use(key, result.group(2) != null, page);
            }).toList().stream();
        }).filter(use -> !use.where().toString().contains("WEB-INF") || !use.key().startsWith("WEB-INF")).toList();
    }

    private static Set<String> literalsInCode() {
        return code().flatMap(text -> LITERAL.matcher(text).results()).map(result -> result.group(1)).collect(Collectors.toSet());
    }

    /** {@code "council.motions.state." + name}: everything below is in use. */
    private static Stream<String> prefixesInCode() {
        return literalsInCode().stream().filter(literal -> literal.endsWith(".") || literal.endsWith("-"));
    }

    private static Stream<Refusal> refusals() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.allmende").stream()
                .filter(type -> type.isAssignableTo(Refusal.class) && type.isEnum()).map(JavaClass::reflect)
                .flatMap(type -> Stream.of((Refusal[]) type.getEnumConstants()));
    }

    private static Stream<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    private static Stream<String> code() {
        return files(CODE, ".java").map(TextsTest::read);
    }

    private static String prefix(Path page) {
        String path = PAGES.relativize(page).toString().replace(".xhtml", "").replace('/', '.');
        return "index".equals(path) ? "portal.home.index" : path;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path root, String suffix) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
