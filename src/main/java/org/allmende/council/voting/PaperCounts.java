package org.allmende.council.voting;

import java.util.List;

/** Question to {@code council.paper}: what was counted from paper, beside the box. */
public interface PaperCounts {

    /**
     * Papers that say the same are one that weighs as much as all of them; empty if no paper was given out.
     *
     * @throws org.allmende.platform.web.Refused while papers are out that two persons have not counted alike
     */
    List<Paper> of(long ballotId);
}
