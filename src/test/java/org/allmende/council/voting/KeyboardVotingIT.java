package org.allmende.council.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.allmende.support.Browser;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** From the first key to the confirmation with Tab, arrows, Space and Enter alone, in the open vote of the speakers' circle. */
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
}
