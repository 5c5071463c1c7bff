package org.allmende.council.elections;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allmende.council.elections.ResultView.Cell;
import org.allmende.council.elections.ResultView.MatrixRow;
import org.allmende.council.elections.ResultView.OptionView;
import org.allmende.council.elections.ResultView.RoundView;
import org.allmende.council.elections.ResultView.TieView;
import org.allmende.council.elections.ResultView.ValueView;

/** Turns the JSON of a result back into what pages show. */
final class ResultReading {

    private final JsonObject json;
    private final List<String> columns;

    ResultReading(JsonObject json) {
        this.json = json;
        columns = columns();
    }

    ResultView view() {
        List<String> winners = names(json, "winners");
        return new ResultView(json.getString("method"), json.getInt("seats"), decimal(json, "valid"), decimal(json, "invalid"),
                json.containsKey("quota") ? json.getJsonNumber("quota").longValueExact() : null, winners, ranks(), columns, rounds(), tie(), matrix(), options(winners),
                json.getString("derivation"));
    }

    private List<String> columns() {
        if (json.containsKey("pairwise")) {
            return List.copyOf(json.getJsonObject("pairwise").keySet());
        }
        JsonArray rounds = array(json, "rounds");
        return rounds.isEmpty() ? List.of() : List.copyOf(rounds.getJsonObject(0).getJsonObject("votes").keySet());
    }

    private List<List<String>> ranks() {
        return array(json, "ranks").stream().map(rank -> names(rank.asJsonArray())).toList();
    }

    private List<RoundView> rounds() {
        return array(json, "rounds").stream().map(JsonValue::asJsonObject).map(this::round).toList();
    }

    private RoundView round(JsonObject round) {
        JsonObject votes = round.getJsonObject("votes");
        JsonObject transfer = round.isNull("transfer") ? null : round.getJsonObject("transfer");
        return new RoundView(round.getInt("round"), columns.stream().map(name -> decimal(votes, name)).toList(), decimal(round, "exhausted"), decimal(round, "lost"),
                names(round, "elected"), names(round, "excluded"), transfer == null ? null : transfer.getString("cause"),
                transfer == null ? null : transfer.getString("from"), transfer == null ? null : decimal(transfer, "votes"), values(transfer), round.getBoolean("lot"));
    }

    private static List<ValueView> values(JsonObject transfer) {
        return transfer == null ? List.of() : array(transfer, "values").stream().map(JsonValue::asJsonObject)
                .map(value -> new ValueView(decimal(value, "passed"), decimal(value, "papers"))).toList();
    }

    private TieView tie() {
        if (json.isNull("tie")) {
            return null;
        }
        JsonObject tie = json.getJsonObject("tie");
        return new TieView(tie.getString("kind"), tie.getInt("round"), names(tie, "candidates"));
    }

    private List<MatrixRow> matrix() {
        List<MatrixRow> matrix = new ArrayList<>();
        if (json.containsKey("pairwise")) {
            JsonObject wins = json.getJsonObject("pairwise");
            JsonObject paths = json.getJsonObject("paths");
            columns.forEach(row -> matrix.add(new MatrixRow(row, columns.stream().map(column -> cell(wins, paths, row, column)).toList())));
        }
        return matrix;
    }

    private static Cell cell(JsonObject wins, JsonObject paths, String row, String column) {
        if (row.equals(column)) {
            return new Cell(BigDecimal.ZERO, BigDecimal.ZERO, true, false, false);
        }
        BigDecimal path = decimal(paths.getJsonObject(row), column);
        BigDecimal preferred = decimal(wins.getJsonObject(row), column);
        return new Cell(preferred, path, false, path.compareTo(decimal(paths.getJsonObject(column), row)) > 0,
                preferred.compareTo(decimal(wins.getJsonObject(column), row)) > 0);
    }

    private List<OptionView> options(List<String> winners) {
        Set<String> chosen = Set.copyOf(winners);
        return array(json, "options").stream().map(JsonValue::asJsonObject).map(option -> new OptionView(option.getString("name"), option.getBoolean("passive"),
                decimal(option, "resistance"), option.isNull("acceptance") ? null : decimal(option, "acceptance"), chosen.contains(option.getString("name")))).toList();
    }

    private static JsonArray array(JsonObject json, String key) {
        return json.containsKey(key) ? json.getJsonArray(key) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static List<String> names(JsonObject json, String key) {
        return names(array(json, key));
    }

    private static List<String> names(JsonArray json) {
        return json.getValuesAs(JsonString::getString);
    }

    private static BigDecimal decimal(JsonObject json, String key) {
        return json.getJsonNumber(key).bigDecimalValue();
    }
}
