package hearth.bench;

import hearth.domain.sittings.SittingId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A couple of the history: everything both asked, and everything that each was shown. */
final class Pair {
    final Couples.Couple couple;
    private final List<Call> calls = new ArrayList<>();
    private final List<SittingId> sittings = new ArrayList<>();
    private final Map<SittingId, Set<Integer>> askedToOpen = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<SittingId, Integer> revWhenLeft = new HashMap<>();

    Pair(Couples.Couple couple) {
        this.couple = couple;
    }

    synchronized void asks(Call call) {
        calls.add(call);
        if (call.act.what().equals("open")) {
            askedToOpen.computeIfAbsent(call.sitting, _ -> new HashSet<>()).add(call.seat);
        }
    }

    synchronized void begun(SittingId sitting) {
        sittings.add(sitting);
    }

    synchronized Optional<SittingId> sitting(int number) {
        return number < sittings.size() ? Optional.of(sittings.get(number)) : Optional.empty();
    }

    synchronized List<SittingId> sittings() {
        return List.copyOf(sittings);
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    synchronized boolean bothAskedToOpen(SittingId sitting) {
        return askedToOpen.getOrDefault(sitting, Set.of()).size() == 2;
    }

    /** Something that must never be seen was seen. */
    synchronized void fault(String what) {
        faults.add(what);
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    synchronized void left(Map<SittingId, Integer> revs) {
        revWhenLeft.putAll(revs);
    }

    synchronized Map<SittingId, Integer> revWhenLeft() {
        return Map.copyOf(revWhenLeft);
    }
}
