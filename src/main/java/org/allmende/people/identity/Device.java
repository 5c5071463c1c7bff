package org.allmende.people.identity;

import java.util.List;

/** What a person recognises a device by in the list of sessions: "Firefox, Windows". Made of the User-Agent header. */
final class Device {

    private record Mark(String in, String name) {}

    /** In this order: later browsers carry the names of earlier ones. */
    private static final List<Mark> BROWSERS = List.of(new Mark("edg", "Edge"), new Mark("opr/", "Opera"), new Mark("samsungbrowser", "Samsung Internet"),
            new Mark("firefox", "Firefox"), new Mark("fxios", "Firefox"), new Mark("crios", "Chrome"), new Mark("chrom", "Chrome"), new Mark("safari", "Safari"));
    private static final List<Mark> SYSTEMS = List.of(new Mark("iphone", "iPhone"), new Mark("ipad", "iPad"), new Mark("android", "Android"),
            new Mark("windows", "Windows"), new Mark("mac os", "Mac"), new Mark("linux", "Linux"));

    private Device() {}

    static String name(String userAgent) {
        String agent = userAgent == null ? "" : userAgent.toLowerCase(java.util.Locale.ROOT);
        return first(BROWSERS, agent, "Browser") + first(SYSTEMS, agent, "").transform(system -> system.isEmpty() ? "" : ", " + system);
    }

    private static String first(List<Mark> marks, String agent, String otherwise) {
        return marks.stream().filter(mark -> agent.contains(mark.in())).map(Mark::name).findFirst().orElse(otherwise);
    }
}
