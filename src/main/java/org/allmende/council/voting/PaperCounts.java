package org.allmende.council.voting;

import java.math.BigDecimal;

/** Question to {@code council.paper}: what was counted from paper, beside the box. */
public interface PaperCounts {

    /** Votes on paper; {@link #NONE} if no paper was given out. */
    record Count(BigDecimal yes, BigDecimal no, BigDecimal abstain, BigDecimal invalid) {

        public static final Count NONE = new Count(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** @throws org.allmende.platform.web.Refused while papers are out that two persons have not counted alike */
    Count of(long ballotId);
}
