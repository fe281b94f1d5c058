package org.rogatory.directory.internal;

import org.rogatory.directory.CurrentLaw;
import org.rogatory.law.Law;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The law for those who need it. */
@Configuration(proxyBeanMethods = false)
class LawBeans {

    /** For pages, which are made anew each time they are opened. A service that lives longer takes {@link CurrentLaw}; a test watches that. */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Law law(CurrentLaw current) {
        return current.law();
    }

    @Bean
    ShippedTables shippedTables() {
        return new ShippedLaw();
    }

    @Bean
    TransactionTemplate readingLaw(PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        return template;
    }
}
