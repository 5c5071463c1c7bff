package org.allmende.council.paper;

import org.allmende.platform.web.Refusal;

public enum PaperRefusal implements Refusal {
    NOT_HERE, WEIGHS_MORE, NOT_ON_PAPER, COUNTING_HAS_BEGUN, NO_PAPERS, SUM_DIFFERS, COUNTED_BY_YOU, COUNTED_TWICE, NOTHING_COUNTED, COUNTS_MISSING, COUNTS_DIFFER;

    @Override
    public String area() {
        return "paper";
    }
}
