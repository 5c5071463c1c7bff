package org.allmende.council.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.allmende.support.Browser;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From the first key to the confirmation with Tab, arrows, Space and Enter alone, in the open vote of the speakers' circle. */
class KeyboardVotingIT {

    private static final Stack STACK = Stack.shared();
    private static final int MOST_TABS = 60;

    @Test
    void castsAVoteWithoutAMouse() {
        Rows rows = new Rows(STACK);
        try (Browser browser = new Browser(STACK, 390, 844)) {
            browser.open("/people/identity/sign-in");
            tabTo(browser, "email");
            type(browser, "mitglied5@example.org");
            tabTo(browser, "password");
            type(browser, "allmende-demo");
            type(browser, Keys.ENTER);
            browser.until(() -> !browser.driver().getCurrentUrl().contains("sign-in"));
            browser.open("/council/meetings/meeting?id=4");
            tabTo(browser, "vote");
            type(browser, Keys.ENTER);
            browser.until(() -> browser.driver().getCurrentUrl().contains("cast-vote"));
            tabTo(browser, "vote-yes");
            type(browser, Keys.SPACE);
            assertThat(browser.by("vote-yes").isSelected()).isTrue();
            tabTo(browser, "castVote");
            type(browser, Keys.ENTER);
            browser.untilText("Ihre Stimme ist abgegeben");
            assertThat(browser.by("voted").getDomAttribute("role")).isEqualTo("status");
        }
        assertThat(rows.text("SELECT choice FROM vote WHERE ballot_id = 3 AND person_id = 5")).isEqualTo("YES");
    }

    private static void tabTo(Browser browser, String id) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (id.equals(focused(browser).getDomProperty("id"))) {
                return;
            }
            type(browser, Keys.TAB);
        }
        throw new AssertionError(id + " is not reached with " + MOST_TABS + " tabs");
    }

    private static void type(Browser browser, CharSequence keys) {
        focused(browser).sendKeys(keys);
    }

    private static WebElement focused(Browser browser) {
        return browser.driver().switchTo().activeElement();
    }
}
