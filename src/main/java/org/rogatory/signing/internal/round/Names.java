package org.rogatory.signing.internal.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.account.People;
import org.rogatory.account.UserId;
import org.springframework.stereotype.Component;

/** The names of all who appear in a round, looked up at once. */
@Component
class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** Names by person; somebody whose account is gone has none. */
    record Known(Map<UserId, String> names) {

        String of(UserId person) {
            return names.getOrDefault(person, "");
        }
    }

    Known in(Standing standing, List<RoundAct> acts) {
        Set<UserId> all = Stream.of(Stream.of(standing.row().openedBy()), standing.row().withdrawnBy().stream(),
                standing.slots().stream().flatMap(Names::in), acts.stream().map(RoundAct::by).flatMap(Optional::stream),
                standing.signatures().values().stream().map(DocumentSignature::by).flatMap(Optional::stream))
                .flatMap(each -> each).collect(Collectors.toSet());
        return new Known(people.fullNames(all));
    }

    private static Stream<UserId> in(SlotRow slot) {
        return Stream.of(slot.people().stream().map(SlotPerson::user),
                slot.people().stream().map(SlotPerson::passedOnBy).flatMap(Optional::stream),
                slot.declined().map(Refusing::by).stream(), slot.release().map(Release::by).stream()).flatMap(each -> each);
    }
}
