package org.allmende.standards.criteria;

import java.time.LocalDate;
import java.util.List;
import org.allmende.council.register.ChangeLine;

/** Asked for the preview of a motion: what would happen to the offer if a standard became a condition. All answers are joined. */
public interface OfferImpact {

    /**
     * Which products of whom would leave the catalogue, and which boxes they are planned in, if from that day only
     * producers with a valid declaration for the standard could offer. Lines are in the language of the request.
     */
    List<ChangeLine> ifRequired(long standardId, LocalDate from);
}
