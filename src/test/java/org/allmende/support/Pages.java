package org.allmende.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every page of the house, found in the source tree, with an example of the parameters it needs in the demo world. */
public final class Pages {

    private static final Path ROOT = Path.of("src/main/webapp");

    /** Pages that show something only with these parameters. A page that is missing here is tried without. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("/council/bodies/statutes", "id=1"),
            Map.entry("/council/bodies/edit-statutes", "id=1"),
            Map.entry("/council/register/decision", "number={decision}"),
            Map.entry("/council/motions/motion", "id=5"),
            Map.entry("/council/meetings/meeting", "id=3"),
            Map.entry("/council/meetings/run-meeting", "id=3"),
            Map.entry("/council/meetings/projector", "id=4"),
            Map.entry("/council/consent/integrate-objections", "ballot=13"),
            Map.entry("/council/polls/poll", "id=3"),
            Map.entry("/council/rollcall/call-roll", "ballot=2"),
            Map.entry("/council/paper/count-papers", "ballot=3"),
            Map.entry("/council/circular/open-circular", "motion=6"),
            Map.entry("/council/voting/cast-vote", "ballot=3"),
            Map.entry("/council/voting/ballot", "id=1"),
            Map.entry("/people/roles/roles-of-person", "id=3"),
            Map.entry("/standards/criteria/standard", "code=faire-loehne"),
            Map.entry("/standards/assessments/declare-standards", "producer=2"),
            Map.entry("/market/catalogue/product", "id=1"),
            Map.entry("/market/pictures/product-pictures", "producer=2&product=24"),
            Map.entry("/market/products/edit-product", "producer=2&id=24"),
            Map.entry("/market/producers/producer", "slug={producer}"),
            Map.entry("/market/boxes/plan-boxes", "day={day}"),
            Map.entry("/market/subscriptions/add-extras", "box={box}"),
            Map.entry("/market/subscriptions/ordered", "id=1"),
            Map.entry("/market/subscriptions/declaration", "copy=" + "d".repeat(32)),
            Map.entry("/market/delivery/delivery", "id={day}"));

    private Pages() {}

    /** Paths without parameters, sorted: {@code /council/voting/cast-vote}; the home page is {@code /}. */
    public static List<String> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(file -> "/" + ROOT.relativize(file).toString().replace(".xhtml", ""))
                    .filter(path -> !path.startsWith("/WEB-INF")).map(path -> "/index".equals(path) ? "/" : path).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with parameters that exist in the demo world of this stack. */
    public static String example(Stack stack, String page) {
        String query = EXAMPLES.get(page);
        if (query == null) {
            return page;
        }
        Rows rows = new Rows(stack);
        return page + "?" + query
                .replace("{decision}", rows.text("SELECT MAX(number) FROM decision"))
                .replace("{producer}", rows.text("SELECT slug FROM producer WHERE id = 1"))
                .replace("{day}", rows.text("SELECT id FROM delivery_day WHERE cutoff_at > ? ORDER BY date LIMIT 1", Rows.utc(stack.now())))
                .replace("{box}", rows.text("""
                        SELECT b.id FROM subscription_box b JOIN subscription s ON s.id = b.subscription_id JOIN delivery_day d ON d.id = b.delivery_day_id
                        WHERE s.household_id = 1 AND d.cutoff_at > ? AND b.skipped_at IS NULL ORDER BY d.date LIMIT 1""", Rows.utc(stack.now())));
    }
}
