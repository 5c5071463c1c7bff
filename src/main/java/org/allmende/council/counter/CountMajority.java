package org.allmende.council.counter;

import jakarta.json.Json;
import java.io.PrintStream;
import java.util.Set;
import org.allmende.council.majority.Verdict;

/** {@code count majority}: whether one count reaches what its rule asks for, and why. */
final class CountMajority implements Command {

    @Override
    public String name() {
        return "majority";
    }

    @Override
    public Set<String> options() {
        return MajorityCase.FIELDS;
    }

    @Override
    public void run(Options options, PrintStream out, Warnings warnings) {
        options.expectNoFile();
        for (String needed : new String[] {"base", "threshold", "comparison"}) {
            options.required(needed);
        }
        MajorityCase vote = MajorityCase.of(options::get, (field, key, arguments) -> BadInput.ofUse(key, arguments));
        vote.warn(warnings, "count majority");
        Verdict verdict = vote.decide();
        String derivation = verdict.derivation(warnings.language().getLanguage());
        out.println(!options.has("json") ? derivation : Json.createObjectBuilder().add("method", "majority").add("base", vote.baseCode())
                .add("threshold", options.get("threshold")).add("comparison", vote.condition().comparison().name().toLowerCase(java.util.Locale.ROOT))
                .add("outcome", verdict.outcome().name()).add("derivation", derivation).build().toString());
    }
}
