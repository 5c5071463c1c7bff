package org.allmende.market.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.allmende.support.Browser;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Choosing, signing in on the way, checking and ordering with Tab, arrows, Space and Enter alone. */
class KeyboardSubscribingIT {

    private static final Stack STACK = Stack.shared();
    private static final int MOST_TABS = 60;

    @Test
    void subscribesWithoutAMouseAndKeepsTheChoiceThroughSignIn() {
        Rows rows = new Rows(STACK);
        try (Browser browser = new Browser(STACK, 390, 844)) {
            browser.open("/market/subscriptions/subscribe-to-box");
            tabTo(browser, "kind_1");
            type(browser, Keys.ARROW_DOWN);
            tabTo(browser, "rhythm_WEEKLY");
            type(browser, Keys.ARROW_DOWN);
            tabTo(browser, "point");
            type(browser, "Mark");
            tabTo(browser, "toSummary");
            type(browser, Keys.ENTER);
            browser.untilText("Paarkiste");
            tabTo(browser, "toSignIn");
            type(browser, Keys.ENTER);
            tabTo(browser, "email");
            type(browser, "mitglied20@example.org");
            tabTo(browser, "password");
            type(browser, "allmende-demo");
            type(browser, Keys.ENTER);
            browser.until(() -> browser.driver().getCurrentUrl().contains("subscribe-to-box"));
            assertThat(browser.text()).contains("Paarkiste", "alle zwei Wochen", "Markthalle Eschwege", "einschließlich Mehrwertsteuer");
            tabTo(browser, "orderBox");
            assertThat(focused(browser).getDomProperty("value")).isEqualTo("zahlungspflichtig bestellen");
            type(browser, Keys.ENTER);
            browser.untilText("Ihre Kiste ist bestellt");
        }
        assertThat(rows.text("SELECT s.rhythm FROM subscription s WHERE s.ordered_by = 20 AND s.box_kind_id = 2")).isEqualTo("FORTNIGHTLY");
    }

    private static void tabTo(Browser browser, String id) {
        browser.by(id);
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
