package org.rogatory.account.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rogatory.account.NewAccount;
import org.rogatory.account.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says where the application is, and on the very first start how to sign in. Passwords go to standard output once; they are neither logged nor
 * stored.
 */
@Component
class FirstStart {

    private final Founding founding;
    private final Environment environment;
    private final boolean demonstration;
    private final PrintStream out = System.out;

    FirstStart(Founding founding, Environment environment, @Value("${rogatory.demonstration}") boolean demonstration) {
        this.founding = founding;
        this.environment = environment;
        this.demonstration = demonstration;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        List<NewAccount> founded = founding.found(demonstration);
        if (!founded.isEmpty()) {
            out.println(block(founded));
        }
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            out.println("Rogatory is ready: http://localhost:" + port);
        }
        out.flush();
    }

    static String block(List<NewAccount> founded) {
        String rule = "=".repeat(78);
        String lines = founded.stream().map(FirstStart::line).collect(Collectors.joining("\n"));
        return """

                %s
                Sign in for the first time. These passwords are shown once and kept nowhere:

                  %-18s %-25s %-14s %s
                %s
                %s""".formatted(rule, "user name", "password", "may", "person", lines, rule);
    }

    private static String line(NewAccount founded) {
        String roles = founded.account().roles().stream().map(Role::name).sorted().map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "  %-18s %-25s %-14s %s".formatted(founded.account().userName(), founded.oneTimePassword(), roles,
                founded.account().fullName());
    }
}
