package org.allmende.council.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allmende.council.sealed.BinaryLog.Transaction;
import org.allmende.sample.Cast;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.allmende.support.Until;
import org.junit.jupiter.api.Test;

/**
 * Somebody has the whole data base with all its files, its binary log and the application's log after a vote, and tries to find
 * out who voted what (ADR 0012). The same attempts succeed against an open vote, so they are able to. In the middle of the secret
 * vote the application is killed: nothing is lost.
 */
class SecretBallotIT {

    private static final int VOTERS = 10;
    private static final Pattern VOTER = Pattern.compile("INSERT INTO (?:turnout|vote) \\([^)]*\\) VALUES \\((\\d+), *(\\d+)");
    /** As a literal in a statement, as JSON, or with its length in front as in a row. */
    private static final Pattern MARK = Pattern.compile("['\"](YES|ABSTAIN)['\"]|\\x03(YES)|\\x07(ABSTAIN)");
    private static final Pattern RECEIPT = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");

    @Test
    void nobodyJoinsVoterAndVoteFromDataBaseLogsAndFiles() throws Exception {
        try (Stack stack = Stack.logged("secret")) {
            Rows rows = new Rows(stack);
            long open = vote(stack, rows, "OPEN").ballot();
            assertThat(joinedByTransaction(stack, open)).as("the attack works on an open vote").isEqualTo(truth());

            Vote secret = vote(stack, rows, "SECRET");
            long ballot = secret.ballot();
            assertThat(rows.number("SELECT COUNT(*) FROM turnout WHERE ballot_id = ?", ballot)).isEqualTo(VOTERS);
            List<String> published = rows.texts("SELECT receipt FROM published_ballot WHERE ballot_id = ?", ballot);
            assertThat(published).containsExactlyInAnyOrderElementsOf(secret.receipts().values());

            assertThat(votersNamed(stack, ballot)).as("the log says who voted").hasSize(VOTERS);
            assertThat(joinedByTransaction(stack, ballot)).as("but not what").isEmpty();
            for (Transaction transaction : BinaryLog.of(stack)) {
                if (published.stream().anyMatch(transaction.text()::contains)) {
                    assertThat(published).as("all are published together").allMatch(transaction.text()::contains);
                    assertThat(VOTER.matcher(transaction.text()).find()).as("and away from the voters").isFalse();
                }
            }
            assertThat(inOrderOfPublication(stack, published)).as("published in the order of codes, not of voting").isSorted().isNotEqualTo(List.copyOf(secret.receipts().values()));
            assertThat(tablesWith(rows, published)).containsExactly("published_ballot");
            assertThat(columnsOf(rows, "published_ballot")).containsExactlyInAnyOrder("ballot_id", "receipt", "chamber_id", "marks");
            assertThat(columnsOf(rows, "turnout")).containsExactlyInAnyOrder("ballot_id", "person_id");
            assertThat(secret.logs()).noneMatch(log -> published.stream().anyMatch(log::contains));
            keyIsInNoFile(stack, secret.key());
        }
    }

    private record Vote(long ballot, Map<Long, String> receipts, byte[] key, List<String> logs) {}

    /** The first half votes yes, the second abstains: whoever keeps the order of voting knows everything. */
    private static Map<Long, String> truth() {
        Map<Long, String> truth = new HashMap<>();
        for (int i = 0; i < VOTERS; i++) {
            truth.put(Cast.MEMBERS.get(i).id(), i < VOTERS / 2 ? "YES" : "ABSTAIN");
        }
        return truth;
    }

    private static Vote vote(Stack stack, Rows rows, String form) throws Exception {
        Http chair = Http.as(stack, Cast.MEMBERS.getFirst().email());
        long meeting = runningMeeting(stack, rows);
        String page = "/council/meetings/run-meeting?id=" + meeting;
        chair.submit(chair.get(page), Map.of("ballotKind", form, "ballotMethod", "YES_NO_ABSTAIN", "ballotPurpose", "MOTION"));
        long ballot = rows.number("SELECT id FROM ballot WHERE meeting_id = ?", meeting);
        boolean secret = "SECRET".equals(form);
        Path seal = stack.seals().resolve(rows.text("SELECT COALESCE(seal_name, '') FROM ballot WHERE id = ?", ballot) + ".seal");
        byte[] key = secret ? Files.readAllBytes(seal) : new byte[0];
        List<String> logs = new ArrayList<>();
        Map<Long, String> receipts = new LinkedHashMap<>();
        for (int i = 0; i < VOTERS; i++) {
            if (secret && i == VOTERS / 2) {
                logs.add(Files.readString(stack.payara().log()));
                stack.payara().kill();
                stack.start();
            }
            long voter = Cast.MEMBERS.get(i).id();
            String answer = Http.as(stack, Cast.MEMBERS.get(i).email())
                    .post("/api/ballots/" + ballot + "/votes", "{\"choice\":\"" + truth().get(voter) + "\"}", form + "-" + voter).body();
            Matcher receipt = RECEIPT.matcher(answer);
            assertThat(receipt.find()).as(answer).isEqualTo(secret);
            receipts.put(voter, secret ? receipt.group() : "");
        }
        chair.press(chair.get(page), "closeBallot");
        assertThat(rows.text("SELECT CONCAT_WS(' ', yes_count + 0, abstain_count + 0) FROM ballot WHERE id = ?", ballot)).as("nothing is lost").isEqualTo("5.000 5.000");
        assertThat(Until.holds(() -> !Files.exists(seal))).as("the key is destroyed").isTrue();
        logs.add(Files.readString(stack.payara().log()));
        return new Vote(ballot, receipts, key, logs);
    }

    private static long runningMeeting(Stack stack, Rows rows) {
        Object now = Rows.utc(stack.now());
        long motion = rows.number("""
                INSERT INTO motion (body_id, title, summary, wording, reasons, matter_code, proposal, effective_on, created_by, created_at, state, version_no)
                VALUES (1, 'Prüfantrag', 'Kurz', 'Wortlaut', 'Grund', 'register.plain-resolution', '{}', '2027-09-01', 1, ?, 'ON_AGENDA', 1) RETURNING id""", now);
        long meeting = rows.number("""
                INSERT INTO meeting (body_id, statute_profile_id, title, starts_at, place, planned_by, called_at, called_by, opened_at, opened_by)
                SELECT 1, MAX(id), 'Prüfsitzung', ?, 'Saal', 1, ?, 1, ?, 1 FROM statute_profile WHERE body_id = 1 RETURNING id""", now, now, now);
        rows.update("INSERT INTO agenda_item (meeting_id, position, title, motion_id, added_at, added_by, called_up_at) VALUES (?, 1, 'Prüfantrag', ?, ?, 1, ?)", meeting, motion, now, now);
        rows.update("INSERT INTO attendance (meeting_id, person_id, arrived_at, recorded_by) SELECT ?, person_id, ?, 1 FROM mandate WHERE body_id = 1", meeting, now);
        return meeting;
    }

    /** Which voter's transaction also holds a choice. */
    private static Map<Long, String> joinedByTransaction(Stack stack, long ballot) throws IOException, SQLException {
        Map<Long, String> joined = new HashMap<>();
        for (Transaction transaction : BinaryLog.of(stack)) {
            Matcher voter = VOTER.matcher(transaction.text());
            Matcher mark = MARK.matcher(transaction.text());
            if (voter.find() && Long.parseLong(voter.group(1)) == ballot && mark.find()) {
                joined.put(Long.valueOf(voter.group(2)), Stream.of(mark.group(1), mark.group(2), mark.group(3)).filter(found -> found != null).findFirst().orElseThrow());
            }
        }
        return joined;
    }

    private static List<String> votersNamed(Stack stack, long ballot) throws IOException, SQLException {
        return BinaryLog.of(stack).stream().map(transaction -> VOTER.matcher(transaction.text()))
                .filter(voter -> voter.find() && Long.parseLong(voter.group(1)) == ballot).map(voter -> voter.group(2)).toList();
    }

    private static List<String> inOrderOfPublication(Stack stack, List<String> published) throws IOException, SQLException {
        String text = BinaryLog.of(stack).stream().map(Transaction::text).filter(all -> all.contains(published.getFirst())).findFirst().orElseThrow();
        return published.stream().sorted(Comparator.comparingInt(text::indexOf)).toList();
    }

    /** Every column of every table that holds one of the codes, as text or inside a text. */
    private static List<String> tablesWith(Rows rows, List<String> codes) {
        List<String> found = new ArrayList<>();
        for (String column : rows.texts("""
                SELECT CONCAT(c.table_name, ' ', c.column_name) FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
                WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'""")) {
            String[] names = column.split(" ");
            for (String code : codes) {
                if (!found.contains(names[0]) && rows.number("SELECT COUNT(*) FROM `%s` WHERE INSTR(CAST(`%s` AS CHAR), ?) > 0".formatted(names[0], names[1]), code) > 0) {
                    found.add(names[0]);
                }
            }
        }
        return found;
    }

    private static List<String> columnsOf(Rows rows, String table) {
        return rows.texts("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?", table);
    }

    /** Not in the data base's files, its logs, nor in what the application keeps and writes. */
    private static void keyIsInNoFile(Stack stack, byte[] key) throws IOException {
        String wanted = new String(key, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(stack.dataFiles().getParent().getParent())) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.startsWith(stack.dataFiles().getParent().resolve("server"))).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted)).as(file.toString()).isFalse();
            }
        }
    }
}
