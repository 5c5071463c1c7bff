package org.allmende.council.bodies;

import java.time.LocalDate;

/** Something that works by a version of the statutes for ever, such as a meeting that was called under it. @param url from the root of the house */
public record StatuteUse(long statuteId, String title, LocalDate day, String url) {}
