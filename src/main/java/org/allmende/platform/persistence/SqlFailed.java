package org.allmende.platform.persistence;

import java.sql.SQLException;
import java.util.Set;

/** A statement that the data base refused. */
public class SqlFailed extends RuntimeException {

    private static final int DUPLICATE_KEY = 1062;
    /** Lock wait timeout, deadlock (also the one that Galera finds at the commit). */
    private static final Set<Integer> STOOD_IN_THE_WAY = Set.of(1205, 1213);
    /** Out of range, a text that its column has no letters for, incorrect value for a day or a text, data too long. */
    private static final Set<Integer> NOT_STORABLE = Set.of(1264, 1267, 1292, 1366, 1406);

    public SqlFailed(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql, cause);
    }

    /** A unique constraint said no: somebody was faster, or it is the same thing again. */
    public boolean isDuplicate() {
        return code(this) == DUPLICATE_KEY;
    }

    /** Also for exceptions of the entity manager. */
    public static boolean isDuplicate(Throwable thrown) {
        return code(thrown) == DUPLICATE_KEY;
    }

    /** Two transactions waited for each other, or for too long: the same again may well succeed. */
    public static boolean isPassing(Throwable thrown) {
        return STOOD_IN_THE_WAY.contains(code(thrown));
    }

    /** A value that no column can keep. */
    public static boolean isUnstorable(Throwable thrown) {
        return NOT_STORABLE.contains(code(thrown));
    }

    private static int code(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }
}
