package org.rogatory;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Several applications live in one JVM during the tests, and Vaadin makes each new one the keeper of "who is signed in" for all. This gives the part
 * back to the application under test.
 */
class OwnSecurityContext extends AbstractTestExecutionListener {

    /** What a class prepares once, with {@code @BeforeAll}, acts as somebody too. */
    @Override
    public void beforeTestClass(TestContext test) {
        giveBack(test);
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        giveBack(test);
    }

    private static void giveBack(TestContext test) {
        test.getApplicationContext().getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    /** Before the listeners that sign somebody in. */
    @Override
    public int getOrder() {
        return 9_000;
    }
}
