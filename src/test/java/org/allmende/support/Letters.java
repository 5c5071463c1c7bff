package org.allmende.support;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that one recipient got: waits for the newest that fits, as somebody would who looks into the letter box. */
public final class Letters {

    private final Stack stack;
    private final ConcurrentHashMap<String, Integer> read = new ConcurrentHashMap<>();

    public Letters(Stack stack) {
        this.stack = stack;
    }

    /** From now on only mails count that come later. */
    public void forget(String recipient) {
        read.put(recipient, to(recipient).size());
    }

    /** The path of the link to a page, out of a mail to this recipient. */
    public String linkTo(String recipient, String page) {
        Pattern link = Pattern.compile("https?://[^/\\s]+(/\\S*" + Pattern.quote(page) + "\\S*)");
        return await(recipient, "a link to " + page, message -> {
            Matcher found = link.matcher(text(message));
            return found.find() ? found.group(1) : null;
        });
    }

    public String subjectTo(String recipient) {
        return await(recipient, "anything", Letters::subject);
    }

    private String await(String recipient, String what, Function<MimeMessage, String> wanted) {
        if (!Until.holds(() -> fitting(recipient, wanted).findAny().isPresent())) {
            throw new AssertionError("No mail to " + recipient + " with " + what + "; got " + to(recipient).stream().map(Letters::subject).toList());
        }
        return fitting(recipient, wanted).reduce((earlier, later) -> later).orElseThrow();
    }

    private Stream<String> fitting(String recipient, Function<MimeMessage, String> wanted) {
        return to(recipient).stream().skip(read.getOrDefault(recipient, 0)).map(wanted).filter(found -> found != null);
    }

    private List<MimeMessage> to(String recipient) {
        return stack.mails().received().stream().filter(message -> isTo(message, recipient)).toList();
    }

    private static boolean isTo(MimeMessage message, String recipient) {
        try {
            return message.getAllRecipients()[0].toString().equals(recipient);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
