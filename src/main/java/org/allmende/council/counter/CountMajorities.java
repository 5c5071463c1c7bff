package org.allmende.council.counter;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.allmende.council.majority.Verdict;

/** {@code count majorities}: {@code count majority} for every row of a CSV file. */
final class CountMajorities implements Command {

    private static final String CASE = "case_id";

    @Override
    public String name() {
        return "majorities";
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public void run(Options options, PrintStream out, Warnings warnings) {
        Set<String> columns = new TreeSet<>(MajorityCase.FIELDS);
        columns.add(CASE);
        CsvTable table = new CsvTable(Source.read(options.file()), columns, Set.of(CASE, "base", "threshold", "comparison"));
        String language = warnings.language().getLanguage();
        JsonBuilderFactory json = Json.createBuilderFactory(Map.of());
        List<String> lines = new ArrayList<>();
        while (table.next()) {
            MajorityCase vote = MajorityCase.of(table::get, table::bad);
            vote.warn(warnings, table.get(CASE));
            Verdict verdict = vote.decide();
            lines.add(options.has("json")
                    ? json.createObjectBuilder().add(CASE, table.get(CASE)).add("outcome", verdict.outcome().name()).add("derivation", verdict.derivation(language)).build().toString()
                    : Lines.csv(table.get(CASE), verdict.outcome().name(), verdict.derivation(language)));
        }
        Lines.print(out, options.has("json"), lines, Lines.csv(CASE, "outcome", "derivation"));
    }
}
