package org.rogatory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.rogatory.drafting.SampleDraft;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on H2 in memory. One configuration, so that all tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"rogatory.verification.ready=false",
        "spring.datasource.url=jdbc:h2:mem:rogatory-tests;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
        "rogatory.data=target/test-data/h2-${rogatory.fork:1}"})
@Import({People.class, SampleDraft.class})
public @interface OnH2 {
}
