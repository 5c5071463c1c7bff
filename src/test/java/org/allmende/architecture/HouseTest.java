package org.allmende.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house, and shows for every rule that it fails on a package that breaks it. */
class HouseTest {

    private static final String BAD = "org.allmende.architecture.bad";
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.allmende");
    private static final JavaClasses RUIN = new ClassFileImporter().importPackages(BAD);
    private static final int FILE_LIMIT = 260;
    private static final int PAGE_BEAN_LIMIT = 150;

    record Named(String name, java.util.function.Function<HouseRules, ArchRule> rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Named> rules() {
        return List.of(
                new Named("tiers", HouseRules::tiers), new Named("names", HouseRules::names), new Named("noFloat", HouseRules::noFloat),
                new Named("entitiesStayHome", HouseRules::entitiesStayHome), new Named("useCasesNameTheirPermission", HouseRules::useCasesNameTheirPermission),
                new Named("useCasesDoOneThing", HouseRules::useCasesDoOneThing), new Named("pagesAskUseCases", HouseRules::pagesAskUseCases),
                new Named("onlyTheClockReadsTheTime", HouseRules::onlyTheClockReadsTheTime), new Named("rulesArePure", HouseRules::rulesArePure));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void houseKeepsTheRule(Named named) {
        named.rule().apply(new HouseRules("org.allmende")).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleFailsOnABadPackage(Named named) {
        ArchRule rule = named.rule().apply(new HouseRules(BAD));
        assertThatThrownBy(() -> rule.check(RUIN)).isInstanceOf(AssertionError.class).hasMessageContaining("bad");
    }

    @Test
    void filesStaySmall() throws IOException {
        assertThat(longerThan(FILE_LIMIT, "src/main/java", ".java")).isEmpty();
        assertThat(longerThan(FILE_LIMIT, "src/main/webapp", ".xhtml")).isEmpty();
    }

    @Test
    void pageBeansStaySmall() throws IOException {
        assertThat(longerThan(PAGE_BEAN_LIMIT, "src/main/java", "Page.java")).isEmpty();
    }

    @Test
    void sizeCheckFindsALongFile() throws IOException {
        assertThat(longerThan(1, "src/main/java", "Clock.java")).isNotEmpty();
    }

    @Test
    void nothingIsPostponedInTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|xhtml|sql|css|js)"))
                    .filter(file -> lines(file).stream().anyMatch(line -> line.matches(".*\\b(TODO|FIXME|XXX)\\b.*")))).isEmpty();
        }
    }

    private static Map<Path, Integer> longerThan(int limit, String root, String suffix) throws IOException {
        Map<Path, Integer> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            files.filter(file -> file.toString().endsWith(suffix)).forEach(file -> {
                int lines = lines(file).size();
                if (lines > limit) {
                    found.put(file, lines);
                }
            });
        }
        return found;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
