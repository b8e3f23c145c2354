package hearth.domain.circles;

import hearth.domain.accounts.CallName;

import java.time.LocalDate;

/**
 * A couple that somebody was in and that has ended, as that person knows it. Who left is no part of it.
 *
 * @param called what the other was called on the last day
 * @param until the couple's last day
 */
public record Former(CircleId circle, CallName called, LocalDate since, LocalDate until) {}
