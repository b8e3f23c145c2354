package hearth.bench;

import hearth.api.boot.Ground;
import hearth.api.boot.Hearth;
import hearth.api.boot.Settings;
import hearth.api.boot.SettingsReader;
import hearth.infra.exercises.ExerciseFolders;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Hearth as a process whose clock goes so many minutes wrong. */
public final class ShiftedHearth {
    private ShiftedHearth() {}

    public static void main(String[] arguments) {
        var shift = Duration.ofMinutes(Integer.getInteger("hearth.test.shift", 0));
        var environment = System.getenv().entrySet().stream().filter(one -> one.getKey().startsWith("HEARTH_"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        switch (SettingsReader.read(environment, false, LocalDate.now(Clock.systemUTC()))) {
            case Settings.Reading.Right(var settings) -> {
                Hearth.start(settings, _ -> {}, new Ground.Outside(clock -> () -> clock.instant().plus(shift),
                        ExerciseFolders.shipped()));
                System.out.println(House.READY);
            }
            case Settings.Reading.Wrong(var sentence) -> throw new IllegalStateException(sentence);
        }
    }
}
