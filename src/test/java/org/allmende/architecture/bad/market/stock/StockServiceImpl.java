package org.allmende.architecture.bad.market.stock;

import org.allmende.platform.security.UseCase;

/** Negative control: an empty name, no permission, two things at once. */
@UseCase
public class StockServiceImpl {
    public void reserve() {
        // nothing: only its shape matters
    }

    public void release() {
        // nothing: only its shape matters
    }
}
