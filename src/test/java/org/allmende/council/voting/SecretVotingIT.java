package org.allmende.council.voting;

import static org.allmende.council.voting.VotingScene.MEMBERS;
import static org.allmende.council.voting.VotingScene.ROWS;
import static org.allmende.council.voting.VotingScene.STACK;
import static org.allmende.council.voting.VotingScene.openOtherwise;
import static org.allmende.council.voting.VotingScene.openSecretly;
import static org.allmende.council.voting.VotingScene.opened;
import static org.allmende.council.voting.VotingScene.prepare;
import static org.allmende.council.voting.VotingScene.pressIn;
import static org.allmende.council.voting.VotingScene.vote;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.allmende.council.voting.VotingScene.Opened;
import org.allmende.support.Http;
import org.allmende.support.Until;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Secret votes over HTTP on real tables: what they do. That nothing joins voter and vote is shown by SecretBallotIT. */
class SecretVotingIT {

    private static final Pattern RECEIPT = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");

    @Test
    void countsAndPublishesEachVoteUnderItsReceipt() {
        Opened vote = openSecretly(12);
        List<String> choices = List.of("YES", "NO", "YES", "ABSTAIN", "INVALID", "YES");
        List<String> receipts = IntStream.range(0, choices.size())
                .mapToObj(member -> choices.get(member) + " " + receipt(vote(MEMBERS.get(member), vote.ballot(), choices.get(member)).body())).toList();
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isZero();
        pressIn(vote.meeting(), "closeBallot");
        assertThat(ROWS.texts("SELECT CONCAT(marks, ' ', receipt) FROM published_ballot WHERE ballot_id = ?", vote.ballot())).containsExactlyInAnyOrderElementsOf(receipts);
        assertThat(ROWS.text("SELECT CONCAT_WS(' ', yes_count + 0, no_count + 0, abstain_count + 0, invalid_count + 0, outcome) FROM ballot WHERE id = ?", vote.ballot()))
                .isEqualTo("3.000 1.000 1.000 1.000 ACCEPTED");
        String list = Jsoup.parse(new Http(STACK).get("/council/voting/ballot?id=" + vote.ballot()).body()).select("#published").text();
        assertThat(list).contains(receipts.stream().map(receipt -> receipt.substring(receipt.indexOf(' ') + 1)).toList());
        assertThat(ROWS.number("SELECT COUNT(*) FROM sealed_ballot WHERE ballot_id = ?", vote.ballot())).isZero();
        assertThat(ROWS.text("SELECT state FROM motion WHERE id = ?", vote.motion())).isEqualTo("ADOPTED");
    }

    @Test
    void showsTheReceiptOnceOnThePageAndNeverAgain() {
        Opened vote = openSecretly(12);
        Http member = MEMBERS.get(4);
        HttpResponse<String> page = member.get("/council/voting/cast-vote?ballot=" + vote.ballot());
        Element yes = Jsoup.parse(page.body()).getElementById("vote-yes");
        HttpResponse<String> answer = member.submit(page, Map.of(yes.attr("name"), yes.val()));
        String receipt = Jsoup.parse(answer.body()).select("#receipt").text();
        assertThat(receipt).matches(RECEIPT);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        String later = member.get("/council/voting/cast-vote?ballot=" + vote.ballot()).body();
        assertThat(later).contains("aber nicht, wie").doesNotContain(receipt);
        assertThat(Jsoup.parse(later).select("#receipt")).isEmpty();
    }

    @Test
    void refusesASecondVoteWithoutSayingWhenTheFirstWas() {
        Opened vote = openSecretly(12);
        vote(MEMBERS.get(3), vote.ballot(), "YES");
        HttpResponse<String> second = vote(MEMBERS.get(3), vote.ballot(), "NO");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("voting.voted-secretly").doesNotContain("09:00");
        assertThat(ROWS.number("SELECT COUNT(*) FROM sealed_ballot WHERE ballot_id = ?", vote.ballot())).isEqualTo(1);
    }

    @Test
    void aRetryWithTheSameKeyIsOneVoteAndTellsNoReceiptAgain() {
        Opened vote = openSecretly(12);
        String path = "/api/ballots/" + vote.ballot() + "/votes";
        HttpResponse<String> first = MEMBERS.get(6).post(path, "{\"choice\":\"NO\"}", "secret-" + vote.ballot());
        HttpResponse<String> again = MEMBERS.get(6).post(path, "{\"choice\":\"NO\"}", "secret-" + vote.ballot());
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).doesNotContain(receipt(first.body())).contains("\"ballotId\":" + vote.ballot());
        assertThat(ROWS.number("SELECT COUNT(*) FROM turnout WHERE ballot_id = ?", vote.ballot())).isEqualTo(1);
    }

    @Test
    void warnsBeforeASecretVoteOfFewerThanFive() {
        Opened item = prepare(11);
        ROWS.update("INSERT INTO recusal (agenda_item_id, person_id, reason, declared_by, declared_at) SELECT ?, person_id, 'befangen', 1, NOW() FROM mandate WHERE body_id = 1 AND person_id > 4", item.item());
        HttpResponse<String> warned = openOtherwise(item, Map.of("ballotKind", "SECRET"));
        assertThat(Jsoup.parse(warned.body()).select("#messages").text()).contains("nur 4 stimmberechtigt");
        assertThat(ROWS.number("SELECT COUNT(*) FROM ballot WHERE agenda_item_id = ?", item.item())).isZero();
        openOtherwise(item, Map.of("ballotKind", "SECRET", "fewConfirmed", "true"));
        assertThat(ROWS.number("SELECT roll FROM ballot WHERE agenda_item_id = ?", item.item())).isEqualTo(4);
    }

    @Test
    void warnsBeforeClosingAfterFewerThanFiveVotes() {
        Opened vote = openSecretly(12);
        vote(MEMBERS.get(1), vote.ballot(), "YES");
        String page = MEMBERS.getFirst().get("/council/meetings/run-meeting?id=" + vote.meeting()).body();
        assertThat(page).contains("Nur 1 haben geheim abgestimmt");
    }

    @Test
    void refusesWeightsThatWouldNameTheVoter() {
        Opened item = prepare(22);
        ROWS.update("UPDATE mandate SET weight = 2.5 WHERE body_id = (SELECT body_id FROM meeting WHERE id = ?) ORDER BY person_id LIMIT 1", item.meeting());
        HttpResponse<String> refused = openOtherwise(item, Map.of("ballotKind", "SECRET"));
        assertThat(Jsoup.parse(refused.body()).select("#messages").text()).contains("verschiedenes Gewicht");
    }

    @Test
    void refusesConsentInSecret() {
        HttpResponse<String> refused = openOtherwise(prepare(12), Map.of("ballotKind", "SECRET", "ballotMethod", "CONSENT"));
        assertThat(Jsoup.parse(refused.body()).select("#messages").text()).contains("Konsent geht nur offen");
    }

    @Test
    void destroysTheKeyOnceCounted() {
        Opened vote = openSecretly(12);
        Path seal = STACK.seals().resolve(ROWS.text("SELECT seal_name FROM ballot WHERE id = ?", vote.ballot()) + ".seal");
        assertThat(seal).exists();
        pressIn(vote.meeting(), "closeBallot");
        assertThat(Until.holds(() -> !Files.exists(seal))).isTrue();
    }

    @Test
    void saysSoWhenTheKeyIsLostAndLetsTheChairCancel() throws Exception {
        Opened vote = openSecretly(12);
        for (int i = 0; i < 6; i++) {
            vote(MEMBERS.get(i), vote.ballot(), "YES");
        }
        Files.delete(STACK.seals().resolve(ROWS.text("SELECT seal_name FROM ballot WHERE id = ?", vote.ballot()) + ".seal"));
        assertThat(vote(MEMBERS.get(8), vote.ballot(), "YES").body()).contains("voting.seal-lost");
        assertThat(Jsoup.parse(pressIn(vote.meeting(), "closeBallot").body()).select("#messages").text()).contains("Der Schlüssel der versiegelten Urne fehlt");
        Http chair = MEMBERS.getFirst();
        chair.submit(chair.get("/council/meetings/run-meeting?id=" + vote.meeting()), Map.of("cancelReason", "Schlüssel verloren"));
        assertThat(ROWS.text("SELECT cancel_reason FROM ballot WHERE id = ?", vote.ballot())).isEqualTo("Schlüssel verloren");
        assertThat(ROWS.number("SELECT COUNT(*) FROM sealed_ballot WHERE ballot_id = ?", vote.ballot())).isZero();
        openOtherwise(vote, Map.of("ballotKind", "SECRET"));
        assertThat(opened(vote).ballot()).isGreaterThan(vote.ballot());
    }

    @Test
    void tellsNamesOfVotersToTheCouncilOnlyAndCountsToEverybody() {
        Opened vote = openSecretly(12);
        for (int i = 0; i < 6; i++) {
            vote(MEMBERS.get(i), vote.ballot(), i < 4 ? "YES" : "NO");
        }
        pressIn(vote.meeting(), "closeBallot");
        String council = MEMBERS.get(2).get("/council/voting/ballot?id=" + vote.ballot()).body();
        String visitor = new Http(STACK).get("/council/voting/ballot?id=" + vote.ballot()).body();
        assertThat(Jsoup.parse(council).select("#names-title + ul").text()).contains("Helga Brandt").doesNotContain("Ja", "Nein");
        assertThat(visitor).contains("4 von 6").doesNotContain("Helga Brandt");
    }

    static String receipt(String answer) {
        Matcher receipt = RECEIPT.matcher(answer);
        assertThat(receipt.find()).as(answer).isTrue();
        return receipt.group();
    }
}
