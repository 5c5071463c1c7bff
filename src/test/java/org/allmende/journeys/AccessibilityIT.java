package org.allmende.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allmende.support.Browser;
import org.allmende.support.Pages;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;

/** axe-core on every page, in German on a phone and in English on a wide screen: no findings. */
class AccessibilityIT {

    private static final Stack STACK = Stack.shared();
    private static final String AXE = axe();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(r => done(r.violations.map(v => v.id + ' (' + v.impact + '): ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | '))));
            """;

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
            assertThat(axe(browser)).anyMatch(finding -> finding.startsWith("image-alt"));
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
                    axe(browser).forEach(finding -> findings.add(page + ": " + finding));
                }
            }
        }
        return findings;
    }

    /** Each page once, as somebody who may see it; the approved table of permissions says who. */
    static Map<String, List<String>> pagesByRole() {
        return PagesByRole.read();
    }

    @SuppressWarnings("unchecked")
    private static List<String> axe(Browser browser) {
        browser.script(AXE);
        return (List<String>) browser.driver().executeAsyncScript(RUN);
    }

    private static String axe() {
        try (InputStream file = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
