package org.rogatory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the door lets through, and what browsers are told on the way. */
@OnH2
class DoorIT {

    @Autowired
    private WebApplicationContext application;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Authorities authorities;
    private MockMvc door;

    @BeforeEach
    void open() {
        door = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    }

    @Test
    void showsTheRevocationListToEverybody() throws Exception {
        door.perform(get("/pki/demonstration.crl")).andExpect(status().isOk()).andExpect(content().contentType("application/pkix-crl"));
        door.perform(get("/pki/demonstration-ca.crt")).andExpect(status().isOk());
    }

    /** A session begun here would take the place of the one that the browser keeps back, since it comes from another site. */
    @Test
    void leadsOnWhoComesBackFromASigningServiceWithoutBeginningASession() throws Exception {
        var back = door.perform(get("/sign/remote/back").param("code", "a&\"><b").param("state", "s").param("other", "x"))
                .andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("url=../remote?code=a%26%22%3E%3Cb&amp;state=s\"")))
                .andExpect(header().string("Cache-Control", containsString("no-store"))).andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn();
        assertThat(back.getRequest().getSession(false)).isNull();
        door.perform(get("/sign/remote").param("code", "a").param("state", "s")).andExpect(redirectedUrlPattern("/login*"));
    }

    @Test
    void sendsStrangersToTheSignInPage() throws Exception {
        door.perform(get("/drafts")).andExpect(redirectedUrlPattern("/login*"));
    }

    @Test
    void tellsBrowsersWhatAPageMayDo() throws Exception {
        door.perform(get("/pki/demonstration.crl"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("object-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"));
    }

    @Test
    void refusesAFormFromElsewhere() throws Exception {
        door.perform(post("/login").param("username", "admin").param("password", "x")).andExpect(unauthenticated());
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void letsInWhoKnowsThePassword() throws Exception {
        NewAccount made = accounts.create("door.person", "A Person", authorities.list().getFirst().id(), Set.of(Role.DRAFTER));
        TestSecurityContextHolder.clearContext();
        door.perform(formLogin().user("door.person").password("wrong")).andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
        door.perform(formLogin().user("door.person").password(made.oneTimePassword()))
                .andExpect(authenticated().withUsername("door.person"));
    }
}
