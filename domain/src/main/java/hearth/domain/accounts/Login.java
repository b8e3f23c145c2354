package hearth.domain.accounts;

import java.time.LocalDate;

/** A device that is signed in, as its owner sees it: days, never hours. */
public record Login(LoginId id, Device device, LocalDate since, LocalDate lastDay) {
    /** What a device calls itself, at most 80 characters. */
    public record Device(String label) {
        private static final int LONGEST = 80;

        public Device {
            var printable = label.codePoints().filter(c -> !Character.isISOControl(c)).limit(LONGEST)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                    .strip();
            label = printable.isEmpty() ? "A device" : printable;
        }
    }
}
