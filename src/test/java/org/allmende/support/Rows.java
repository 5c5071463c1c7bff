package org.allmende.support;

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

/** Looks into the data base of a stack, as a test may: short questions, one connection each. */
public final class Rows {

    private final Stack stack;

    public Rows(Stack stack) {
        this.stack = stack;
    }

    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    public long number(String sql, Object... parameters) {
        return ((Number) one(sql, parameters)).longValue();
    }

    public BigDecimal decimal(String sql, Object... parameters) {
        return new BigDecimal(one(sql, parameters).toString());
    }

    public String text(String sql, Object... parameters) {
        return String.valueOf(one(sql, parameters));
    }

    public List<String> texts(String sql, Object... parameters) {
        try (Connection connection = stack.open(); PreparedStatement statement = prepare(connection, sql, parameters); ResultSet result = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public int update(String sql, Object... parameters) {
        try (Connection connection = stack.open(); PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Object one(String sql, Object... parameters) {
        try (Connection connection = stack.open(); PreparedStatement statement = prepare(connection, sql, parameters); ResultSet result = statement.executeQuery()) {
            if (!result.next() || result.getObject(1) == null) {
                throw new AssertionError("Nothing found by " + sql);
            }
            return result.getObject(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
