package org.allmende.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Set-based SQL beside the entities. Inside a transaction it speaks on the entity manager's own connection, after
 * flushing what the entity manager still holds; outside it borrows one connection per statement.
 *
 * <p>Parameters are positional; instants are kept as UTC {@code DATETIME(6)}, enums by name.
 */
@ApplicationScoped
public class Sql {

    @Resource(lookup = "java:app/jdbc/allmende") DataSource dataSource;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transaction;
    @PersistenceContext EntityManager entities;

    /** Makes a value of one row; columns count from 1 or go by label. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    public <T> List<T> rows(String sql, Mapper<T> mapper, Object... parameters) {
        return run(sql, parameters, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(mapper.map(result));
                }
                return rows;
            }
        });
    }

    public <T> Optional<T> first(String sql, Mapper<T> mapper, Object... parameters) {
        return rows(sql, mapper, parameters).stream().findFirst();
    }

    /** @throws java.util.NoSuchElementException if there is no row */
    public <T> T one(String sql, Mapper<T> mapper, Object... parameters) {
        return first(sql, mapper, parameters).orElseThrow();
    }

    /** @return the number of rows changed */
    public int update(String sql, Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** The same statement for many rows, in one batch. */
    public void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        run(sql, null, statement -> {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** @return the key that the data base gave */
    public long insert(String sql, Object... parameters) {
        return one(sql + " RETURNING id", row -> row.getLong(1), parameters);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    public static Long nullableLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** A decimal without trailing zeros, as people and JSON write it: 12, not 12.000; or null. */
    public static BigDecimal exact(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private <T> T run(String sql, Object[] parameters, Work<T> work) {
        try {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                entities.flush();
                return run(entities.unwrap(Connection.class), sql, parameters, work);
            }
            try (Connection connection = dataSource.getConnection()) {
                return run(connection, sql, parameters, work);
            }
        } catch (SQLException e) {
            throw new SqlFailed(sql, e);
        }
    }

    private static <T> T run(Connection connection, String sql, Object[] parameters, Work<T> work) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (parameters != null) {
                bind(statement, parameters);
            }
            return work.on(statement);
        }
    }

    private static void bind(PreparedStatement statement, Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, column(parameters[i]));
        }
    }

    private static Object column(Object value) {
        return switch (value) {
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case null, default -> value;
        };
    }
}
