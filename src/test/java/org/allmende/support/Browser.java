package org.allmende.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium, headless. Waits poll with a limit; nothing sleeps. */
public final class Browser implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MOST_TABS = 60;

    private final Stack stack;
    private final ChromeDriver driver;

    public Browser(Stack stack, int width, int height) {
        this.stack = stack;
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=de", "--window-size=" + width + "," + height);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "de"));
        driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(new java.io.File("/usr/bin/chromedriver")).build(), options);
        resize(width, height);
    }

    /** As wide as a phone: headless windows are never narrower than 500 px, so the device metrics are set. */
    public void resize(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    public void dark(boolean dark) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    public ChromeDriver driver() {
        return driver;
    }

    public Browser open(String path) {
        driver.get(path.startsWith("http") ? path : stack.url(path));
        return this;
    }

    public Browser signIn(String email) {
        driver.manage().deleteAllCookies();
        open("/people/identity/sign-in");
        type("email", email);
        type("password", "allmende-demo");
        press("signIn");
        until(() -> !driver.getCurrentUrl().contains("sign-in"));
        return this;
    }

    /** The element whose id is, or ends with, this. */
    public WebElement by(String id) {
        return wait(() -> driver.findElements(By.cssSelector("[id='" + id + "'], [id$=':" + id + "']")).stream().findFirst().orElse(null));
    }

    public WebElement css(String selector) {
        return wait(() -> driver.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public Browser type(String id, String text) {
        WebElement field = by(id);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    public Browser press(String id) {
        click(by(id));
        return this;
    }

    public Browser click(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
        return this;
    }

    /** Goes on with the Tab key until the element with this id has the focus: the way of everybody without a mouse. */
    public Browser tabTo(String id) {
        by(id);
        for (int i = 0; i < MOST_TABS; i++) {
            if (id.equals(focused().getDomProperty("id"))) {
                return this;
            }
            keys(Keys.TAB);
        }
        throw new AssertionError(id + " is not reached with " + MOST_TABS + " tabs");
    }

    /** Types into whatever has the focus. */
    public Browser keys(CharSequence keys) {
        focused().sendKeys(keys);
        return this;
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public Browser untilText(String expected) {
        try {
            until(() -> text().contains(expected));
        } catch (org.openqa.selenium.TimeoutException e) {
            throw new AssertionError("'" + expected + "' did not appear at " + driver.getCurrentUrl() + ", which says:\n" + text(), e);
        }
        return this;
    }

    public void until(java.util.function.BooleanSupplier condition) {
        wait(() -> condition.getAsBoolean() ? Boolean.TRUE : null);
    }

    /** Looks again and again; a page that goes away while it is looked at counts as not there yet. */
    private <T> T wait(java.util.function.Supplier<T> something) {
        return new WebDriverWait(driver, LIMIT, Duration.ofMillis(100)).until(ignored -> {
            try {
                return something.get();
            } catch (WebDriverException e) {
                if (isOfAFormerPage(e)) {
                    return null;
                }
                throw e;
            }
        });
    }

    private static boolean isOfAFormerPage(WebDriverException e) {
        return e instanceof StaleElementReferenceException || e instanceof NoSuchElementException
                || String.valueOf(e.getMessage()).contains("does not belong to the document");
    }

    public Object script(String javascript, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(javascript, arguments);
    }

    /** The whole page as a picture. */
    public void picture(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png")).get("data");
            Files.write(file, OutputType.BYTES.convertFromBase64Png(data.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
