package org.rogatory.signing.internal.round;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads which remote signing services there are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RemoteServices.class)
class RemoteConfiguration {}
