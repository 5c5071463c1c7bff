package org.allmende.council.counter;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allmende.council.elections.Counting;
import org.allmende.council.elections.Election;
import org.allmende.council.elections.Method;
import org.allmende.council.elections.Result;
import org.allmende.council.elections.ResultJson;

/** {@code count election}: who is elected by the ballots of a file, round by round. */
final class CountElection implements Command {

    @Override
    public String name() {
        return "election";
    }

    @Override
    public Set<String> options() {
        return new TreeSet<>(Set.of("method", "seats", "lot"));
    }

    @Override
    public void run(Options options, PrintStream out, Warnings warnings) {
        Method method = method(options.required("method"));
        Integer seats = options.has("seats") ? seats(options.get("seats")) : null;
        Source source = Source.read(options.file());
        boolean table = source.name().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)");
        Ballots ballots = table ? CsvBallots.read(source, method, warnings) : BltReader.read(source, warnings);
        Election election = ballots.election(method, seats);
        if (ballots.hasNamesakes()) {
            warnings.add("council.counter.namesakes", source.name());
        }
        Result result = count(election, method, options.all("lot"));
        if (options.has("json")) {
            out.println(ResultJson.write(result, election.names(), warnings.language()));
        } else {
            new ElectionText(election, result, warnings.language()).print(out);
        }
    }

    private static Method method(String code) {
        return Stream.of(Method.values()).filter(method -> method.code().equals(code)).findFirst().orElseThrow(() -> BadInput.ofUse("council.counter.use.unknown-method", new BadInput.Found(code),
                Stream.of(Method.values()).map(Method::code).collect(Collectors.joining(", "))));
    }

    private static int seats(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw BadInput.ofUse("council.counter.seats.expected", new BadInput.Found(text));
        }
        return Integer.parseInt(text);
    }

    private static Result count(Election election, Method method, List<String> names) {
        List<Integer> lots = new ArrayList<>();
        for (String name : names) {
            int candidate = election.names().indexOf(name.strip());
            if (candidate < 0) {
                throw BadInput.ofUse("council.counter.lot.unknown", new BadInput.Found(name));
            }
            lots.add(candidate);
        }
        try {
            return Counting.foresee(election, method, lots);
        } catch (IllegalArgumentException e) {
            throw BadInput.ofUse("council.counter.lot.not-tied", String.join(", ", names));
        }
    }
}
