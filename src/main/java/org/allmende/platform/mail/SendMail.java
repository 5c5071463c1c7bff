package org.allmende.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands one mail of the outbox to the mail server. Its Message-ID is made of the row, so that a repetition can be told. */
@ApplicationScoped
public class SendMail implements JobHandler {

    static final String KIND = "send-mail";

    @Inject Sql sql;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "allmende.mail.host", defaultValue = "localhost") String host;
    @Inject @ConfigProperty(name = "allmende.mail.port", defaultValue = "25") int port;
    @Inject @ConfigProperty(name = "allmende.mail.user") Optional<String> user;
    @Inject @ConfigProperty(name = "allmende.mail.password") Optional<String> password;
    @Inject @ConfigProperty(name = "allmende.mail.from", defaultValue = "allmende@example.org") String from;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant run(Job job) {
        sql.first("SELECT recipient, subject, body, created_at FROM mail WHERE id = ? AND sent_at IS NULL FOR UPDATE",
                row -> new Letter(row.getString("recipient"), row.getString("subject"), row.getString("body"), Sql.instant(row, "created_at")),
                job.keyAsId()).ifPresent(letter -> send(job, letter));
        return null;
    }

    private void send(Job job, Letter letter) {
        try {
            MimeMessage message = new MimeMessage(session()) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", "<" + job.key() + "." + letter.createdAt().toEpochMilli() + "@" + from.substring(from.indexOf('@') + 1) + ">");
                }
            };
            message.setFrom(new InternetAddress(from));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
            message.setSubject(letter.subject(), "UTF-8");
            message.setText(letter.body(), "UTF-8");
            message.setSentDate(Date.from(letter.createdAt()));
            Transport.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("mail " + job.key() + ": " + e.getMessage(), e);
        }
        sql.update("UPDATE mail SET sent_at = ?, body = IF(secret, '', body) WHERE id = ?", clock.now(), job.keyAsId());
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "10000");
        return Session.getInstance(properties, user.isEmpty() ? null : new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.get(), password.orElse(""));
            }
        });
    }

    private record Letter(String recipient, String subject, String body, Instant createdAt) {}
}
