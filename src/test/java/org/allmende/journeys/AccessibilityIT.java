package org.allmende.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allmende.support.Axe;
import org.allmende.support.Browser;
import org.allmende.support.Pages;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;

/** axe-core on every page, in German on a phone and in English on a wide screen: no findings. */
class AccessibilityIT {

    private static final Stack STACK = Stack.shared();

    @Test
    void noPageHasFindingsInGermanOnAPhone() {
        assertThat(findings("de", 390, 844, false)).isEmpty();
    }

    @Test
    void noPageHasFindingsInEnglishOnAWideDarkScreen() {
        assertThat(findings("en", 1280, 900, true)).isEmpty();
    }

    @Test
    void axeFindsAPictureWithoutText() {
        try (Browser browser = new Browser(STACK, 390, 844)) {
            browser.open("/");
            browser.script("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/x.png\">')");
            assertThat(Axe.findings(browser)).anyMatch(finding -> finding.startsWith("image-alt"));
        }
    }

    private static List<String> findings(String language, int width, int height, boolean dark) {
        List<String> findings = new ArrayList<>();
        try (Browser browser = new Browser(STACK, width, height)) {
            browser.dark(dark);
            for (Map.Entry<String, List<String>> role : pagesByRole().entrySet()) {
                browser.open("/portal/home/imprint").driver().manage().deleteAllCookies();
                if (!role.getKey().equals("visitor")) {
                    browser.signIn(Roles.LOGINS.get(role.getKey()));
                }
                browser.driver().manage().addCookie(new Cookie("allmende_lang", language));
                for (String page : role.getValue()) {
                    browser.open(Pages.example(STACK, page));
                    assertThat(browser.css("html").getDomAttribute("lang")).as(page).isEqualTo(language);
                    Axe.findings(browser).forEach(finding -> findings.add(page + ": " + finding));
                }
            }
        }
        return findings;
    }

    /** Each page once, as somebody who may see it; the approved table of permissions says who. */
    static Map<String, List<String>> pagesByRole() {
        return PagesByRole.read();
    }
}
