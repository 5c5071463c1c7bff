package org.allmende.platform.web;

/** Addresses that came from outside and are about to be redirected to: only paths of this house. */
public final class LocalUrl {

    private LocalUrl() {}

    public static String orHome(String url) {
        boolean local = url != null && url.startsWith("/") && !url.startsWith("//") && !url.contains("\\") && url.chars().noneMatch(c -> c < ' ');
        return local ? url : "/";
    }
}
