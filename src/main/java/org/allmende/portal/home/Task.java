package org.allmende.portal.home;

import java.util.List;

/**
 * Something that awaits a person today.
 *
 * @param kind text {@code portal.home.today.<kind>} and {@code portal.home.today.<kind>-text}
 * @param arguments of both texts
 */
public record Task(String kind, String icon, String url, List<Object> arguments) {

    static Task of(String kind, String icon, String url, Object... arguments) {
        return new Task(kind, icon, url, List.of(arguments));
    }
}
