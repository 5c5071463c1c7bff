package org.allmende.market.subscriptions;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** The sender's own copy, and the team's list. */
@Read
@Requires(Permission.PACK_BOXES)
public class ReadDeclarations {

    @Inject Declarations declarations;

    /** Whoever has the secret of the mail may read the copy. */
    @Requires(Permission.ANYONE)
    public Optional<DeclarationRow> copy(String copyKey) {
        return declarations.byCopyKey(copyKey);
    }

    public List<DeclarationRow> waiting() {
        return declarations.waiting();
    }
}
