package org.allmende.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB's data source without its XA side: given that, Payara opens XA branches even for one resource, and Galera
 * refuses XA (ERROR 1235).
 */
public class LocalTxDataSource implements DataSource {

    private final MariaDbDataSource mariadb = new MariaDbDataSource();

    public void setUrl(String url) throws SQLException {
        mariadb.setUrl(url);
    }

    public void setUser(String user) throws SQLException {
        mariadb.setUser(user);
    }

    public void setPassword(String password) throws SQLException {
        mariadb.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return mariadb.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return mariadb.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() {
        return mariadb.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        mariadb.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        mariadb.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return mariadb.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return mariadb.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return mariadb.isWrapperFor(type);
    }
}
