package org.allmende.council.bodies;

import java.util.List;

/** Question of the bodies: what froze which version of a body's statutes? The meetings answer. */
public interface StatuteUses {

    /** The latest first, at most {@code most} of each version. */
    List<StatuteUse> ofBody(long bodyId, int most);
}
