package org.allmende.people.identity;

/** One entry of the navigation. @param key text {@code look.nav.<key>} @param primary shown in the bar of the phone */
public record Place(String key, String icon, String url, boolean current, boolean primary) {}
