package org.rogatory.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.rogatory.transmission.MessageRefused;
import org.rogatory.transmission.OutgoingMessage;

/** Writes a message with a PDF attached, ready to be opened in a mail program and sent. */
final class MailCommand implements Command {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Clock clock;

    MailCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String usage() {
        return "mail --pdf A.pdf --from ADDRESS --to ADDRESS… --out M.eml [--subject S] [--body-file F]   writes a message that carries the PDF";
    }

    @Override
    public Options.Known options() {
        return Options.Known.values("pdf", "from", "to", "subject", "body-file", "out");
    }

    @Override
    public int run(Options options, PrintStream out) {
        String file = options.required("pdf");
        String from = options.required("from");
        String to = options.required("out");
        List<String> recipients = options.all("to");
        if (recipients.isEmpty()) {
            throw new BadUsage("--to is missing");
        }
        byte[] pdf = Files.read(file);
        if (pdf.length < PDF.length || !Arrays.equals(PDF, 0, PDF.length, pdf, 0, PDF.length)) {
            throw new BadUsage(file + " is not a PDF");
        }
        String subject = options.optional("subject").orElseGet(OutgoingMessage::neutralSubject);
        String body = options.optional("body-file").map(name -> new String(Files.read(name), StandardCharsets.UTF_8))
                .orElseGet(OutgoingMessage::neutralBody);
        try {
            var attachment = new OutgoingMessage.Attachment(Path.of(file).getFileName().toString(), pdf);
            Files.write(to, new OutgoingMessage(from, recipients, subject, body, attachment).compose(clock));
        } catch (MessageRefused e) {
            throw new BadUsage(e.getMessage(), e);
        }
        out.println("wrote " + to + " for " + String.join(", ", recipients));
        return OK;
    }
}
