package org.allmende.platform.persistence;

import java.sql.SQLException;

/** A statement that the data base refused. */
public class SqlFailed extends RuntimeException {

    private static final int DUPLICATE_KEY = 1062;
    private static final int CHECK_VIOLATED = 4025;

    public SqlFailed(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql, cause);
    }

    /** A unique constraint said no: somebody was faster, or it is the same thing again. */
    public boolean isDuplicate() {
        return code(this) == DUPLICATE_KEY;
    }

    public boolean isCheck() {
        return code(this) == CHECK_VIOLATED;
    }

    /** Also for exceptions of the entity manager. */
    public static boolean isDuplicate(Throwable thrown) {
        return code(thrown) == DUPLICATE_KEY;
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
