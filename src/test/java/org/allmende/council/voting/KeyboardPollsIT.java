package org.allmende.council.voting;

import static org.allmende.council.voting.VotingScene.ROWS;
import static org.allmende.council.voting.VotingScene.STACK;
import static org.allmende.council.voting.VotingScene.pressIn;
import static org.assertj.core.api.Assertions.assertThat;

import org.allmende.support.Axe;
import org.allmende.support.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Every kind of paper from the first key to the result with Tab, arrows, Space and Enter alone; axe looks at each page on the way. */
class KeyboardPollsIT {

    private static Browser browser;

    @BeforeAll
    static void signIn() {
        browser = new Browser(STACK, 390, 844).signIn("mitglied6@example.org");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void approves() {
        PollVotingIT.Vote vote = open("APPROVAL", 2);
        browser.tabTo("approve_1").keys(Keys.SPACE).tabTo("approve_3").keys(Keys.SPACE);
        assertThat(browser.by("approve_3").getAccessibleName()).startsWith(PollVotingIT.names(vote).get(2));
        assertThat(browser.by("approve_3").isSelected()).isTrue();
        castAndClose(vote.meeting(), vote.ballot(), "1,3");
    }

    @Test
    void givesPoints() {
        PollVotingIT.Vote vote = open("SCORE", 2);
        browser.tabTo("score_2_0").keys(Keys.SPACE).keys(Keys.ARROW_RIGHT).keys(Keys.ARROW_RIGHT);
        assertThat(browser.focused().getAccessibleName()).isEqualTo("2");
        assertThat(legend()).isEqualTo(PollVotingIT.names(vote).get(1));
        castAndClose(vote.meeting(), vote.ballot(), "2:2");
    }

    @Test
    void givesResistance() {
        PollVotingIT.Vote vote = open("CONSENSING", 1);
        browser.tabTo("score_1_0").keys(Keys.SPACE).keys(Keys.ARROW_RIGHT).keys(Keys.ARROW_RIGHT).keys(Keys.ARROW_RIGHT);
        browser.tabTo("score_2_0").keys(Keys.SPACE).tabTo("score_3_0").keys(Keys.SPACE).keys(Keys.ARROW_LEFT);
        assertThat(legend()).isEqualTo("Alles bleibt, wie es ist");
        castAndClose(vote.meeting(), vote.ballot(), "1:3,2:0,3:10");
    }

    @Test
    void ranksForOneSeat() {
        ranks("IRV", 1);
    }

    @Test
    void ranksForSeveralSeats() {
        ranks("STV_SCOTTISH", 3);
    }

    @Test
    void ranksByPairs() {
        ranks("SCHULZE", 1);
    }

    /** The place of one name by the list, of the next by its button; each change is told. */
    private static void ranks(String method, int seats) {
        PollVotingIT.Vote vote = open(method, seats);
        browser.tabTo("rank_4").keys("1").tabTo("next_5").keys(Keys.ENTER);
        assertThat(browser.by("rank_4").getAccessibleName()).isEqualTo(PollVotingIT.names(vote).get(3));
        assertThat(browser.by("rankSummary").getDomAttribute("role")).isEqualTo("status");
        assertThat(browser.by("rankSummary").getText()).endsWith("1. " + PollVotingIT.names(vote).get(3) + ", 2. " + PollVotingIT.names(vote).get(4));
        assertThat(browser.by("next_5").getText()).startsWith("Wieder herausnehmen");
        castAndClose(vote.meeting(), vote.ballot(), "4>5");
    }

    @Test
    void makesRoomWhenAPlaceIsGivenTwice() {
        PollVotingIT.Vote vote = open("IRV", 1);
        browser.tabTo("rank_1").keys("1").tabTo("rank_2").keys("1");
        assertThat(browser.by("rankSummary").getText()).endsWith("1. " + PollVotingIT.names(vote).get(1) + ", 2. " + PollVotingIT.names(vote).get(0));
        castAndClose(vote.meeting(), vote.ballot(), "2>1");
    }

    @Test
    void objectsWithAReason() {
        VotingScene.Opened vote = ConsentIT.openConsent();
        browser.open("/council/voting/cast-vote?ballot=" + vote.ballot());
        assertThat(Axe.findings(browser)).isEmpty();
        browser.tabTo("consent_CONSENT").keys(Keys.SPACE).keys(Keys.ARROW_DOWN).keys(Keys.ARROW_DOWN);
        assertThat(browser.focused().getAccessibleName()).startsWith("Einwand");
        browser.tabTo("reason").keys("Das geht so nicht.");
        castAndClose(vote.meeting(), vote.ballot(), "OBJECT");
    }

    private static PollVotingIT.Vote open(String method, int seats) {
        PollVotingIT.Vote vote = PollVotingIT.open(method, seats, 11);
        browser.open("/council/voting/cast-vote?ballot=" + vote.ballot());
        assertThat(Axe.findings(browser)).isEmpty();
        return vote;
    }

    /** On to the page that shows the paper once more, where reading begins at its heading, and from there into the box. */
    private static void castAndClose(long meeting, long ballot, String marks) {
        browser.tabTo("castVote").keys(Keys.ENTER);
        browser.untilText("Stimmt das so?");
        browser.until(() -> "check-title".equals(browser.focused().getDomProperty("id")));
        assertThat(Axe.findings(browser)).isEmpty();
        browser.tabTo("castVote").keys(Keys.ENTER);
        browser.untilText("Ihre Stimme ist abgegeben");
        assertThat(browser.by("voted").getDomAttribute("role")).isEqualTo("status");
        assertThat(ROWS.text("SELECT marks FROM vote WHERE ballot_id = ? AND person_id = 6", ballot)).isEqualTo(marks);
        pressIn(meeting, "closeBallot");
        browser.open("/council/voting/ballot?id=" + ballot);
        assertThat(Axe.findings(browser)).isEmpty();
        assertThat(browser.all("svg[role=img] > title")).isNotEmpty();
    }

    private static String legend() {
        return browser.focused().findElement(By.xpath("ancestor::fieldset/legend")).getText();
    }
}
