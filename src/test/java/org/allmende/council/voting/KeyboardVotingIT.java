package org.allmende.council.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.allmende.support.Axe;
import org.allmende.support.Browser;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** From the first key to the confirmation with Tab, arrows, Space and Enter alone, openly in the vote of the speakers' circle, and in secret. */
class KeyboardVotingIT {

    private static final Stack STACK = Stack.shared();

    @Test
    void castsAVoteWithoutAMouse() {
        Rows rows = new Rows(STACK);
        try (Browser browser = new Browser(STACK, 390, 844)) {
            browser.open("/people/identity/sign-in");
            browser.tabTo("email");
            browser.keys("mitglied5@example.org");
            browser.tabTo("password");
            browser.keys("allmende-demo");
            browser.keys(Keys.ENTER);
            browser.until(() -> !browser.driver().getCurrentUrl().contains("sign-in"));
            browser.open("/council/meetings/meeting?id=4");
            browser.tabTo("vote");
            browser.keys(Keys.ENTER);
            browser.until(() -> browser.driver().getCurrentUrl().contains("cast-vote"));
            browser.tabTo("vote-yes");
            browser.keys(Keys.SPACE);
            assertThat(browser.by("vote-yes").isSelected()).isTrue();
            browser.tabTo("castVote");
            browser.keys(Keys.ENTER);
            browser.untilText("Ihre Stimme ist abgegeben");
            assertThat(browser.by("voted").getDomAttribute("role")).isEqualTo("status");
        }
        assertThat(rows.text("SELECT marks FROM vote WHERE ballot_id = 3 AND person_id = 5")).isEqualTo("YES");
    }

    @Test
    void castsASecretVoteWithoutAMouseAndReadsTheCode() {
        Rows rows = new Rows(STACK);
        long ballot = VotingScene.openSecretly(12).ballot();
        try (Browser browser = new Browser(STACK, 390, 844)) {
            browser.signIn("mitglied5@example.org");
            browser.open("/council/voting/cast-vote?ballot=" + ballot);
            browser.untilText("geheim");
            assertThat(Axe.findings(browser)).isEmpty();
            browser.tabTo("vote-yes");
            browser.keys(Keys.SPACE);
            browser.tabTo("castVote");
            browser.keys(Keys.ENTER);
            browser.until(() -> !browser.all("#receipt").isEmpty());
            assertThat(browser.by("receipt").getText()).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");
            assertThat(browser.by("voted").getDomAttribute("role")).isEqualTo("status");
            assertThat(Axe.findings(browser)).isEmpty();
            browser.picture(Path.of("target/pictures/secret-vote-390.png"));
        }
        assertThat(rows.number("SELECT COUNT(*) FROM turnout WHERE ballot_id = ? AND person_id = 5", ballot)).isEqualTo(1);
    }
}
