package org.allmende.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.time.Clock;

@Named
@RequestScoped
public class TodayPage {

    @Inject Awaiting awaiting;
    @Inject Clock clock;
    @Inject Language language;
    @Inject HttpServletRequest request;

    private List<Card> cards;

    public record Card(String icon, String url, String title, String text) {}

    @PostConstruct
    void load() {
        cards = awaiting.forMe().stream().map(this::card).toList();
    }

    private Card card(Task task) {
        Object[] arguments = task.arguments().stream().map(this::readable).toArray();
        return new Card(task.icon(), request.getContextPath() + task.url(), text(task.kind(), arguments), text(task.kind() + "-text", arguments));
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language.getLocale(), "portal.home.today." + key, arguments);
    }

    /** Days with weekday; moments of today as a time, others with their day. */
    private Object readable(Object argument) {
        return switch (argument) {
            case LocalDate date -> Formats.date(date, language.getLocale());
            case Instant instant when Clock.dateOf(instant).equals(clock.today()) -> Formats.time(instant, language.getLocale());
            case Instant instant -> Formats.dateTime(instant, language.getLocale());
            default -> argument;
        };
    }

    public List<Card> getCards() {
        return cards;
    }

    public LocalDate getDay() {
        return clock.today();
    }
}
