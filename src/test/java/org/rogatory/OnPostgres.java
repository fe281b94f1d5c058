package org.rogatory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.rogatory.drafting.SampleDraft;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a real PostgreSQL that the tests start. One configuration, so that all tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"rogatory.verification.ready=false", "spring.profiles.active=postgres", "rogatory.demonstration=true",
        "rogatory.data=target/test-data/postgres-${rogatory.fork:1}"})
@ContextConfiguration(initializers = EmbeddedDatabase.class)
@Import({People.class, SampleDraft.class})
public @interface OnPostgres {
}
