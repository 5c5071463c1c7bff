package org.allmende.council.elections;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allmende.council.elections.Round.Transfer;
import org.allmende.council.elections.Round.Value;

/** A result as JSON: what the counter prints and what is stored with a ballot. Names instead of indexes, exact numbers. */
public final class ResultJson {

    private ResultJson() {}

    /** @param names of the candidates, as in the election @param language of the derivation */
    public static JsonObject write(Result result, List<String> names, Locale language) {
        List<String> keys = keys(names);
        JsonObjectBuilder json = Json.createObjectBuilder().add("method", result.method().code()).add("seats", result.seats())
                .add("valid", result.valid()).add("invalid", result.invalid());
        if (result.quota() != null) {
            json.add("quota", result.quota());
        }
        json.add("winners", named(result.winners(), names));
        if (!result.order().isEmpty()) {
            json.add("order", named(result.order().stream().flatMap(Collection::stream).toList(), names));
            JsonArrayBuilder ranks = Json.createArrayBuilder();
            result.order().forEach(equals -> ranks.add(named(equals, names)));
            json.add("ranks", ranks);
        }
        JsonArrayBuilder rounds = Json.createArrayBuilder();
        result.rounds().forEach(round -> rounds.add(round(round, names, keys)));
        json.add("rounds", rounds);
        if (result.pairwise() != null) {
            json.add("pairwise", matrix(result.pairwise(), result.pairwise().wins(), keys));
            json.add("paths", matrix(result.pairwise(), result.pairwise().paths(), keys));
        }
        return json.add("tie", tie(result.tie(), names)).add("derivation", result.derivation(language)).build();
    }

    /** Systemic consensing in the same shape, with resistance and acceptance of every option. */
    public static JsonObject write(ConsensingResult result, Locale language) {
        List<String> labels = result.labels();
        JsonArrayBuilder options = Json.createArrayBuilder();
        for (ConsensingResult.Weighed option : result.options()) {
            JsonObjectBuilder json = Json.createObjectBuilder().add("name", option.label()).add("passive", option.passive()).add("resistance", option.resistance());
            options.add(option.acceptance() == null ? json.addNull("acceptance") : json.add("acceptance", option.acceptance()));
        }
        JsonArrayBuilder ranks = Json.createArrayBuilder();
        result.order().forEach(equals -> ranks.add(named(equals, labels)));
        return Json.createObjectBuilder().add("method", ConsensingResult.CODE).add("seats", 1).add("valid", result.voters()).add("invalid", 0)
                .add("winners", named(result.winner() == null ? List.of() : List.of(result.winner()), labels))
                .add("order", named(result.order().stream().flatMap(Collection::stream).toList(), labels)).add("ranks", ranks).add("options", options)
                .add("tie", tie(result.tie(), labels)).add("derivation", result.derivation(language)).build();
    }

    /** A stored result, for pages. */
    public static ResultView read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new ResultReading(reader.readObject()).view();
        }
    }

    static JsonValue tie(Tie tie, List<String> names) {
        return tie == null ? JsonValue.NULL : Json.createObjectBuilder().add("kind", tie.kind().code()).add("round", tie.round())
                .add("candidates", named(tie.candidates(), names)).add("matters", tie.matters()).build();
    }

    private static JsonObject round(Round round, List<String> names, List<String> keys) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("round", round.number()).add("votes", votes(round.votes(), keys))
                .add("exhausted", round.exhausted()).add("lost", round.lost())
                .add("elected", named(round.elected(), names)).add("excluded", named(round.excluded(), names)).add("lot", round.lot());
        return json.add("transfer", round.transfer() == null ? JsonValue.NULL : transfer(round.transfer(), names, keys)).build();
    }

    private static JsonObject transfer(Transfer transfer, List<String> names, List<String> keys) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Value value : transfer.values()) {
            values.add(Json.createObjectBuilder().add("received", value.received()).add("passed", value.passed()).add("papers", value.papers()));
        }
        return Json.createObjectBuilder().add("cause", transfer.cause().code()).add("from", names.get(transfer.from())).add("votes", transfer.votes())
                .add("values", values).add("to", votes(transfer.to(), keys)).add("exhausted", transfer.exhausted()).add("lost", transfer.lost()).build();
    }

    private static JsonObject votes(Map<Integer, BigDecimal> votes, List<String> keys) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        votes.forEach((candidate, number) -> json.add(keys.get(candidate), number));
        return json.build();
    }

    private static JsonObject matrix(Pairwise pairwise, List<List<BigDecimal>> rows, List<String> keys) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (int i = 0; i < rows.size(); i++) {
            JsonObjectBuilder row = Json.createObjectBuilder();
            for (int j = 0; j < rows.size(); j++) {
                if (i != j) {
                    row.add(keys.get(pairwise.candidates().get(j)), rows.get(i).get(j));
                }
            }
            json.add(keys.get(pairwise.candidates().get(i)), row);
        }
        return json.build();
    }

    /** Names as keys of an object: a name that was there already gets a number behind it. */
    private static List<String> keys(List<String> names) {
        List<String> keys = new ArrayList<>();
        for (String name : names) {
            String key = name;
            for (int number = 2; keys.contains(key); number++) {
                key = name + " (" + number + ")";
            }
            keys.add(key);
        }
        return keys;
    }

    static JsonArray named(List<Integer> candidates, List<String> names) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        candidates.forEach(candidate -> json.add(names.get(candidate)));
        return json.build();
    }
}
