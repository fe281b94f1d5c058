package org.rogatory.signing.internal.round;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rogatory.signing.RoundState;
import org.rogatory.signing.SlotState;

/**
 * Whose turn it is, out of the plan and of what was signed and declined. Slots of one step are signed in any order; of the slots of a step with
 * the same choice one suffices. It knows no database and no clock.
 */
final class Progress {

    /** What stands of a slot; a {@code choice} of 0 is none. */
    record Place(String slot, int step, int choice, Mark mark) {}

    /** What happened to a slot. */
    enum Mark {
        OPEN, SIGNED, DECLINED, ELSEWHERE
    }

    /** Slots of which one signature suffices; mostly there is only one. */
    private record Need(int step, List<Place> places) {

        boolean met() {
            return places.stream().anyMatch(place -> place.mark() == Mark.SIGNED)
                    || places.stream().allMatch(place -> place.mark() == Mark.ELSEWHERE);
        }

        boolean hopeless() {
            return !met() && places.stream().noneMatch(place -> place.mark() == Mark.OPEN);
        }
    }

    private final Map<String, Place> places;
    private final Map<String, Need> needs;
    private final boolean withdrawn;
    private final int current;

    Progress(List<Place> places, boolean withdrawn) {
        this.places = places.stream().collect(Collectors.toMap(Place::slot, Function.identity()));
        this.needs = places.stream().collect(Collectors.groupingBy(Progress::group)).values().stream()
                .map(group -> new Need(group.getFirst().step(), group))
                .flatMap(need -> need.places().stream().map(place -> Map.entry(place.slot(), need)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.withdrawn = withdrawn;
        this.current = needs.values().stream().filter(need -> !need.met()).mapToInt(Need::step).min().orElse(Integer.MAX_VALUE);
    }

    private static String group(Place place) {
        return place.choice() == 0 ? place.slot() : place.step() + "/" + place.choice();
    }

    RoundState round() {
        if (withdrawn) {
            return RoundState.WITHDRAWN;
        }
        if (needs.values().stream().anyMatch(Need::hopeless)) {
            return RoundState.STOPPED;
        }
        return needs.values().stream().allMatch(Need::met) && !needs.isEmpty() ? RoundState.COMPLETE : RoundState.RUNNING;
    }

    SlotState state(String slot) {
        Place place = places.get(slot);
        return switch (place.mark()) {
            case SIGNED -> SlotState.SIGNED;
            case ELSEWHERE -> SlotState.ELSEWHERE;
            case DECLINED -> needs.get(slot).met() ? SlotState.NOT_NEEDED : SlotState.DECLINED;
            case OPEN -> open(place);
        };
    }

    private SlotState open(Place place) {
        if (withdrawn) {
            return SlotState.WITHDRAWN;
        }
        if (needs.get(place.slot()).met()) {
            return SlotState.NOT_NEEDED;
        }
        return round() == RoundState.RUNNING && place.step() == current ? SlotState.TURN : SlotState.WAITING;
    }

    /** Whether all that has to be signed before this slot was, apart from the given ones. */
    boolean reachable(String slot, List<String> together) {
        int step = places.get(slot).step();
        return round() == RoundState.RUNNING && !needs.get(slot).met() && needs.values().stream()
                .filter(need -> need.step() < step && !need.met())
                .allMatch(need -> need.places().stream().anyMatch(place -> together.contains(place.slot())));
    }
}
