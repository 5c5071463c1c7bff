package org.allmende.council.bodies;

import java.util.List;

/** A body with its chambers. @param members how many hold a mandate on the day asked for @param others all other bodies */
public record BodySheet(long id, String name, String kind, int members, List<ChamberRow> chambers, List<BodyRow> others) {

    /** Null if it is none of this body's. */
    public ChamberRow chamber(long chamberId) {
        return chambers.stream().filter(chamber -> chamber.id() == chamberId).findFirst().orElse(null);
    }

    /** Null if there is no other body with this id. */
    public BodyRow other(long bodyId) {
        return others.stream().filter(body -> body.id() == bodyId).findFirst().orElse(null);
    }
}
