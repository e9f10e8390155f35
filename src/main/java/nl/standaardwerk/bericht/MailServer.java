// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bericht;

import jakarta.mail.MessagingException;

import nl.standaardwerk.platform.StartGeweigerd;

import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * The mail server of this installation, when it has one, from the settings {@code
 * standaardwerk.mail.*} and {@code standaardwerk.adres}.
 */
final class MailServer {

    /** Nobody waits longer than this for a server that does not answer. */
    private static final String TIMEOUT_MILLIS = "10000";

    private final Optional<JavaMailSender> sender;
    private final String from;
    private final String address;

    /**
     * @param from the address that the mail comes from
     * @param address of this application for its readers, without a slash at the end
     */
    private MailServer(Optional<JavaMailSender> sender, String from, String address) {
        this.sender = sender;
        this.from = from;
        this.address = address;
    }

    /**
     * @throws StartGeweigerd when there is a server, but no sender or no address to link to
     */
    static MailServer of(Environment settings) {
        var host = settings.getProperty("standaardwerk.mail.server", "");
        var from = settings.getProperty("standaardwerk.mail.afzender", "");
        var address = settings.getProperty("standaardwerk.adres", "").replaceFirst("/+$", "");
        if (host.isBlank()) {
            return new MailServer(Optional.empty(), from, address);
        }
        if (!from.matches("[^@\\s]+@[^@\\s]+") || !address.matches("https?://[^\\s/]+")) {
            throw new StartGeweigerd("mail-onvolledig", host);
        }
        return new MailServer(Optional.of(sender(host, settings)), from, address);
    }

    private static JavaMailSender sender(String host, Environment settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(settings.getProperty("standaardwerk.mail.poort", Integer.class, 587));
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var user = settings.getProperty("standaardwerk.mail.gebruiker", "");
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(settings.getProperty("standaardwerk.mail.wachtwoord", ""));
        }
        boolean encrypted = settings.getProperty("standaardwerk.mail.starttls", "ja").equals("ja");
        sender.setJavaMailProperties(properties(encrypted, !user.isEmpty()));
        return sender;
    }

    /** Encrypted or not at all, unless that was said otherwise; the certificate must be its own. */
    private static Properties properties(boolean encrypted, boolean known) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(known));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(encrypted));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(encrypted));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return properties;
    }

    boolean exists() {
        return sender.isPresent();
    }

    /** The full address of a path of this application. */
    String link(String path) {
        return address + path;
    }

    /**
     * Hands a bericht to the server. The mail says that a machine sent it (RFC 3834), how to stop
     * it with one click (RFC 8058), and has the same identity each time it is tried.
     *
     * @param to the address of the person
     * @throws org.springframework.mail.MailException when it was not taken
     */
    void send(Bericht bericht, String to) {
        var server = sender.orElseThrow(() -> new IllegalStateException("no mail server"));
        var message = server.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(bericht.onderwerp());
            helper.setText(bericht.tekst(), bericht.html());
            message.setHeader("Message-ID", messageId(bericht));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader(
                    "List-Unsubscribe", "<" + link(StopController.pad(bericht.stopteken())) + ">");
            message.setHeader("List-Unsubscribe-Post", StopController.ONE_CLICK);
        } catch (MessagingException broken) {
            throw new IllegalArgumentException("bericht " + bericht.id(), broken);
        }
        server.send(message);
    }

    private String messageId(Bericht bericht) {
        return "<" + bericht.id() + from.substring(from.indexOf('@')) + ">";
    }
}
