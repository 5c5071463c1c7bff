package org.allmende.council.counter;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.allmende.council.elections.Consensing;
import org.allmende.council.elections.ConsensingResult;
import org.allmende.council.elections.ConsensingResult.Weighed;
import org.allmende.council.elections.ResultJson;

/** {@code count consensing}: systemic consensing for every case of a CSV file. */
final class CountConsensing implements Command {

    private static final String CASE = "case_id";
    private static final String OPTION = "option";
    private static final String PASSIVE = "is_passive";
    private static final String SCORES = "scores_0_to_10";
    private static final Set<String> YES = Set.of("1", "true", "yes", "y", "x", "ja", "j", "wahr");
    private static final Set<String> NO = Set.of("", "0", "false", "no", "n", "nein", "falsch");

    /** The options of one case. @param row where it began */
    private record Case(List<Consensing.Option> options, int row) {}

    @Override
    public String name() {
        return "consensing";
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public void run(Options options, PrintStream out, Warnings warnings) {
        Set<String> columns = new TreeSet<>(Set.of(CASE, OPTION, PASSIVE, SCORES));
        Locale language = warnings.language();
        JsonBuilderFactory json = Json.createBuilderFactory(Map.of());
        List<String> lines = new ArrayList<>();
        Source source = Source.read(options.file());
        cases(new CsvTable(source, columns, columns)).forEach((id, vote) -> {
            if (vote.options().stream().filter(Consensing.Option::passive).count() != 1) {
                throw source.bad(vote.row(), "council.counter.consensing.one-passive", id);
            }
            ConsensingResult result = Consensing.decide(vote.options(), List.of());
            lines.add(options.has("json") ? json(json, id, ResultJson.write(result, language)) : csv(id, result, language));
        });
        Lines.print(out, options.has("json"), lines, Lines.csv(CASE, "winner", "order", "resistance", "acceptance", "derivation"));
    }

    private static String json(JsonBuilderFactory factory, String id, JsonObject result) {
        JsonObjectBuilder json = factory.createObjectBuilder().add(CASE, id);
        result.forEach(json::add);
        return json.build().toString();
    }

    /** Resistance and acceptance in the order of the ranking. */
    private static String csv(String id, ConsensingResult result, Locale language) {
        List<String> labels = result.labels();
        List<Weighed> ranked = result.order().stream().flatMap(List::stream).map(result.options()::get).toList();
        return Lines.csv(id, result.winner() == null ? "" : labels.get(result.winner()),
                result.order().stream().map(equal -> equal.stream().map(labels::get).collect(Collectors.joining(" = "))).collect(Collectors.joining(" > ")),
                ranked.stream().map(option -> option.resistance().toPlainString()).collect(Collectors.joining(";")),
                ranked.stream().map(option -> option.acceptance() == null ? "" : option.acceptance().toPlainString()).collect(Collectors.joining(";")), result.derivation(language));
    }

    private static Map<String, Case> cases(CsvTable table) {
        Map<String, Case> cases = new LinkedHashMap<>();
        while (table.next()) {
            String id = table.get(CASE);
            Case vote = cases.computeIfAbsent(id, unknown -> new Case(new ArrayList<>(), table.rowAt()));
            String label = table.get(OPTION);
            if (label.isEmpty()) {
                throw table.bad(OPTION, "council.counter.consensing.option-empty");
            }
            if (vote.options().stream().anyMatch(option -> option.label().equals(label))) {
                throw table.bad(OPTION, "council.counter.consensing.option-twice", new BadInput.Found(label));
            }
            Consensing.Option option = new Consensing.Option(label, passive(table), scores(table));
            if (!vote.options().isEmpty() && vote.options().getFirst().scores().size() != option.scores().size()) {
                throw table.bad(SCORES, "council.counter.consensing.scores-of-all", String.valueOf(vote.options().getFirst().scores().size()), String.valueOf(option.scores().size()));
            }
            vote.options().add(option);
        }
        return cases;
    }

    private static boolean passive(CsvTable table) {
        String text = table.get(PASSIVE).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            throw table.bad(PASSIVE, "council.counter.consensing.passive-expected", new BadInput.Found(table.get(PASSIVE)));
        }
        return YES.contains(text);
    }

    private static List<Integer> scores(CsvTable table) {
        List<Integer> scores = new ArrayList<>();
        if (table.get(SCORES).isEmpty()) {
            return scores;
        }
        for (String score : table.get(SCORES).split(";", -1)) {
            if (!score.strip().matches("10|[0-9]")) {
                throw table.bad(SCORES, "council.counter.consensing.score-expected", new BadInput.Found(score.strip()));
            }
            scores.add(Integer.parseInt(score.strip()));
        }
        return scores;
    }
}
