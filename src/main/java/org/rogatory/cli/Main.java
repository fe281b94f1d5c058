package org.rogatory.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Finds the command and runs it. Starts neither a web server nor a database. */
public final class Main {

    private static final Clock CLOCK = Clock.systemDefaultZone();
    private static final List<Command> COMMANDS = List.of(
            new TemplatesCommand(),
            new SchemaCommand(),
            new CheckCommand(CLOCK),
            new ComposeCommand(CLOCK),
            new DatesCommand(CLOCK),
            new BenchCommand(CLOCK),
            new SignCommand(CLOCK),
            new VerifyCommand(CLOCK),
            new MailCommand(CLOCK),
            new LegalBasisCommand(CLOCK));

    private Main() {
    }

    public static void main(String[] words) {
        // without this, libraries would write their log between the results
        System.setProperty("logback.configurationFile", System.getProperty("logback.configurationFile", "logback-cli.xml"));
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(Arrays.asList(words), out, err);
        out.flush();
        System.exit(status);
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.isEmpty() || List.of("help", "--help", "-h").contains(words.getFirst())) {
            out.println(help());
            return Command.OK;
        }
        String name = words.getFirst();
        var found = COMMANDS.stream().filter(command -> command.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            err.println("rogatory: there is no command '" + name + "'; './rogatory help' lists them");
            return Command.BAD_USAGE;
        }
        return run(found.get(), words.subList(1, words.size()), out, err);
    }

    private static int run(Command command, List<String> words, PrintStream out, PrintStream err) {
        if (words.contains("--help")) {
            out.println(command.usage());
            return Command.OK;
        }
        try {
            return command.run(Options.parse(command.options(), words), out);
        } catch (BadUsage e) {
            err.println("rogatory " + command.name() + ": " + e.getMessage().replaceAll("\\s*\\R\\s*", " "));
            return Command.BAD_USAGE;
        } catch (Refused e) {
            err.println("rogatory " + command.name() + ": " + e.getMessage().replaceAll("\\s*\\R\\s*", " "));
            return Command.STOP;
        } catch (Exception e) {
            err.println("rogatory " + command.name() + ": unexpected fault: " + String.valueOf(e).replaceAll("\\s*\\R\\s*", " "));
            return 1;
        }
    }

    private static String help() {
        var text = new StringBuilder("""
                Rogatory drafts joint investigation team agreements and mutual legal assistance requests.

                ./rogatory              starts the application on port 8080
                ./rogatory run          the same
                ./rogatory test         builds and passes every test
                """);
        COMMANDS.forEach(command -> text.append("./rogatory ").append(command.usage()).append('\n'));
        return text.toString().stripTrailing();
    }
}
