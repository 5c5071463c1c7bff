package org.allmende.council.voting;

import static org.allmende.council.voting.VotingScene.MEMBERS;
import static org.allmende.council.voting.VotingScene.ROWS;
import static org.allmende.council.voting.VotingScene.openOtherwise;
import static org.allmende.council.voting.VotingScene.opened;
import static org.allmende.council.voting.VotingScene.prepare;
import static org.allmende.council.voting.VotingScene.pressIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.allmende.council.voting.VotingScene.Opened;
import org.allmende.support.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Consent from the first round with an objection to the round without one. */
class ConsentIT {

    private static final Http CHAIR = MEMBERS.getFirst();

    @Test
    void integratesAnObjectionAndAdoptsInTheNextRound() {
        Opened first = objectedRound();
        assertThat(ROWS.text("SELECT outcome FROM ballot WHERE id = ?", first.ballot())).isEqualTo("OBJECTED");
        assertThat(ROWS.text("SELECT state FROM motion WHERE id = ?", first.motion())).isEqualTo("DEBATED");
        integrate(first, "Auf ein Jahr befristet.", "Wortlaut, befristet auf ein Jahr");
        openOtherwise(first, Map.of("ballotMethod", "CONSENT"));
        Opened second = opened(first);
        assertThat(ROWS.number("SELECT round_no FROM ballot WHERE id = ?", second.ballot())).isEqualTo(2);
        assertThat(ROWS.text("SELECT wording FROM ballot WHERE id = ?", second.ballot())).isEqualTo("Wortlaut, befristet auf ein Jahr");
        say(1, second, "CONSENT", "");
        say(3, second, "STAND_ASIDE", "");
        pressIn(second.meeting(), "closeBallot");
        assertThat(ROWS.text("SELECT state FROM motion WHERE id = ?", second.motion())).isEqualTo("ADOPTED");
        assertThat(ROWS.text("SELECT wording FROM decision WHERE ballot_id = ?", second.ballot())).isEqualTo("Wortlaut, befristet auf ein Jahr");
        assertThat(ROWS.number("SELECT COUNT(*) FROM motion_version WHERE motion_id = ? AND version_no = 2", second.motion())).isEqualTo(1);
        Document page = MEMBERS.get(5).page("/council/voting/ballot?id=" + second.ballot());
        assertThat(page.select(".objections").text()).contains("Einwand von Ernst Gundlach", "Das schadet den kleinen Höfen.", "Auf ein Jahr befristet.");
    }

    @Test
    void opensNoRoundBeforeEveryObjectionIsIntegrated() {
        Opened first = objectedRound();
        HttpResponse<String> answer = openOtherwise(first, Map.of("ballotMethod", "CONSENT"));
        assertThat(Jsoup.parse(answer.body()).select("#messages").text()).contains("noch nicht eingearbeitet");
        HttpResponse<String> gap = integrate(first, "", "Wortlaut neu");
        assertThat(Jsoup.parse(gap.body()).select("#messages").text()).contains("Einwand von Ernst Gundlach");
        assertThat(gap.body()).contains("Wortlaut neu");
        assertThat(ROWS.number("SELECT COUNT(*) FROM integration WHERE ballot_id = ?", first.ballot())).isZero();
    }

    @Test
    void takesNoObjectionWithoutAReason() {
        Opened vote = openConsent();
        HttpResponse<String> answer = fillIn(3, vote, "OBJECT", " ");
        assertThat(Jsoup.parse(answer.body()).select("#messages").text()).contains("begründen Sie Ihren Einwand");
        assertThat(Jsoup.parse(answer.body()).select("#consent_OBJECT").hasAttr("checked")).isTrue();
        assertThat(MEMBERS.get(3).post("/api/ballots/" + vote.ballot() + "/votes", "{\"marks\":\"OBJECT\"}").body()).contains("voting.reason-missing");
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isZero();
    }

    @Test
    void letsOnlyTheChairIntegrate() {
        Opened first = objectedRound();
        assertThat(MEMBERS.get(4).get("/council/consent/integrate-objections?ballot=" + first.ballot()).statusCode()).isEqualTo(403);
        assertThat(MEMBERS.get(4).get("/council/voting/ballot?id=" + first.ballot()).body()).doesNotContain("id=\"integrate\"");
        assertThat(CHAIR.get("/council/voting/ballot?id=" + first.ballot()).body()).contains("id=\"integrate\"");
    }

    @Test
    void keepsObjectionsFromTheEyesOfThePublic() {
        Opened first = objectedRound();
        assertThat(new Http(VotingScene.STACK).get("/council/voting/ballot?id=" + first.ballot()).body()).doesNotContain("Gundlach").contains("Einwände: 1");
    }

    private static Opened objectedRound() {
        Opened vote = openConsent();
        say(1, vote, "CONSENT", "");
        say(3, vote, "OBJECT", "Das schadet den kleinen Höfen.");
        pressIn(vote.meeting(), "closeBallot");
        return vote;
    }

    static Opened openConsent() {
        Opened item = prepare(11);
        openOtherwise(item, Map.of("ballotMethod", "CONSENT"));
        return opened(item);
    }

    /** Fills in the paper, checks it and casts it. */
    private static void say(int member, Opened vote, String word, String reason) {
        HttpResponse<String> done = MEMBERS.get(member).press(fillIn(member, vote, word, reason), "castVote");
        assertThat(Jsoup.parse(done.body()).select("#voted")).isNotEmpty();
    }

    private static HttpResponse<String> fillIn(int member, Opened vote, String word, String reason) {
        return MEMBERS.get(member).submit(MEMBERS.get(member).get("/council/voting/cast-vote?ballot=" + vote.ballot()), Map.of("consent", word, "reason", reason));
    }

    private static HttpResponse<String> integrate(Opened round, String how, String wording) {
        return CHAIR.submit(CHAIR.get("/council/consent/integrate-objections?ballot=" + round.ballot()), Map.of("how_4", how, "wording", wording));
    }
}
