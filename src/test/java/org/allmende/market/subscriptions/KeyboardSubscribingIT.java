package org.allmende.market.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.allmende.support.Browser;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Choosing, signing in on the way, checking and ordering with Tab, arrows, Space and Enter alone. */
class KeyboardSubscribingIT {

    private static final Stack STACK = Stack.shared();

    @Test
    void subscribesWithoutAMouseAndKeepsTheChoiceThroughSignIn() {
        Rows rows = new Rows(STACK);
        try (Browser browser = new Browser(STACK, 390, 844)) {
            browser.open("/market/subscriptions/subscribe-to-box");
            browser.tabTo("kind_1");
            browser.keys(Keys.ARROW_DOWN);
            browser.tabTo("rhythm_WEEKLY");
            browser.keys(Keys.ARROW_DOWN);
            browser.tabTo("point");
            browser.keys("Mark");
            browser.tabTo("toSummary");
            browser.keys(Keys.ENTER);
            browser.untilText("Paarkiste");
            browser.tabTo("toSignIn");
            browser.keys(Keys.ENTER);
            browser.tabTo("email");
            browser.keys("mitglied20@example.org");
            browser.tabTo("password");
            browser.keys("allmende-demo");
            browser.keys(Keys.ENTER);
            browser.until(() -> browser.driver().getCurrentUrl().contains("subscribe-to-box"));
            assertThat(browser.text()).contains("Paarkiste", "alle zwei Wochen", "Markthalle Eschwege", "einschließlich Mehrwertsteuer");
            browser.tabTo("orderBox");
            assertThat(browser.focused().getDomProperty("value")).isEqualTo("zahlungspflichtig bestellen");
            browser.keys(Keys.ENTER);
            browser.untilText("Ihre Kiste ist bestellt");
        }
        assertThat(rows.text("SELECT s.rhythm FROM subscription s WHERE s.ordered_by = 20 AND s.box_kind_id = 2")).isEqualTo("FORTNIGHTLY");
    }
}
